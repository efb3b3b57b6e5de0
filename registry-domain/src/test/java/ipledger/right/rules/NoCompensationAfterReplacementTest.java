package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.CompensationGround;
import ipledger.event.RightEvent.UtilityModelGivenUp;
import ipledger.right.CompensateTerm;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-43 An invention that took the place of a utility model has no compensation")
class NoCompensationAfterReplacementTest {
    @Test
    void admits_another() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new CompensateTerm(
                        INVENTION,
                        LocalDate.parse("2034-12-01"),
                        CompensationGround.UNREASONABLE_DELAY,
                        Optional.empty(),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new UtilityModelGivenUp(
                                INVENTION, UTILITY_MODEL, LocalDate.parse("2018-05-04"), Provenance.act()))
                .when(new CompensateTerm(
                        INVENTION,
                        LocalDate.parse("2034-12-01"),
                        CompensationGround.UNREASONABLE_DELAY,
                        Optional.empty(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-43"));
    }
}
