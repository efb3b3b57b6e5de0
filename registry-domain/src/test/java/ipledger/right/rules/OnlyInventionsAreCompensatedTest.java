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
import ipledger.right.CompensateTerm;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-41 Only the term of an invention is compensated")
class OnlyInventionsAreCompensatedTest {
    @Test
    void admits_an_invention() {
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
    void refuses_a_utility_model() {
        register()
                .given(granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE))
                .when(new CompensateTerm(
                        UTILITY_MODEL,
                        LocalDate.parse("2034-12-01"),
                        CompensationGround.UNREASONABLE_DELAY,
                        Optional.empty(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-41"));
    }
}
