package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-02 Who contributes holds")
class ContributorIsHolderTest {
    @Test
    void admits_the_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectEvents(agreed(INVENTION, usual(XIANGNAN_VALVE)));
    }

    @Test
    void refuses_a_stranger() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-02"));
    }
}
