package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-51 One contribution is agreed once")
class ContributionIsNotEnteredTwiceTest {
    @Test
    void admits_the_first() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_same_again() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-51"));
    }
}
