package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.event.RightEvent.VarietyEnd;
import ipledger.right.RevokeMark;
import ipledger.right.TerminateVariety;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-54 A right ends in a way that its law knows")
class EndFitsTheKindTest {
    @Test
    void admits_the_revocation_of_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(new RevokeMark(
                        MARK, RevocationGround.NON_USE, Extent.WHOLE, Optional.empty(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_revocation_of_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new RevokeMark(
                        INVENTION, RevocationGround.NON_USE, Extent.WHOLE, Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-54"));
    }

    @Test
    void admits_the_early_end_of_a_variety() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(new TerminateVariety(
                        VARIETY, VarietyEnd.MATERIAL_NOT_GIVEN, Optional.of(DAY), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_that_of_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(new TerminateVariety(MARK, VarietyEnd.NO_LONGER_TRUE, Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-54"));
    }
}
