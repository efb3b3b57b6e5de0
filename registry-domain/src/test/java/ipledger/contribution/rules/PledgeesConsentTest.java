package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.contribution.ContributionWords.with;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-07 What is pledged is contributed with the pledgees' consent")
class PledgeesConsentTest {
    @Test
    void admits_with_it() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, with(usual(XIANGNAN_VALVE), HENGYANG_BANK)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-07"));
    }
}
