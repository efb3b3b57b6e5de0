package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.TermFacts;
import ipledger.event.TermFacts.PlantKind;
import ipledger.right.StateTermFacts;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-16 Term facts are stated of a right whose term depends on them")
class TermFactsFitTheKindTest {
    @Test
    void admits_a_plant_kind_of_a_variety() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(new StateTermFacts(
                        VARIETY,
                        new TermFacts(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(PlantKind.WOODY_OR_VINE)),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_plant_kind_of_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new StateTermFacts(
                        INVENTION,
                        new TermFacts(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(PlantKind.WOODY_OR_VINE)),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-16"));
    }
}
