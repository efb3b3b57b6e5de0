package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.contribution.ContributionWords.with;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-09 CONTRIBUTION-10 Co-holders contribute or consent")
class CoHoldersConsentTest {
    @Test
    void admits_with_consent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(agreeing(INVENTION, with(usual(XIANGNAN_VALVE), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_patent_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-09"));
    }

    @Test
    void refuses_software_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(agreeing(SOFTWARE, usual(XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-10"));
    }
}
