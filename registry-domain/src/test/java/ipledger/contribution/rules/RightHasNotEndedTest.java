package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-06 What is contributed stands")
class RightHasNotEndedTest {
    @Test
    void admits_a_right_in_force() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_lapsed_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-06"));
    }
}
