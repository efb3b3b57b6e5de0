package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.DOMAIN;
import static ipledger.law.AssetWords.HERITAGE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-01 What may be transferred may be contributed")
class KindMayBeContributedTest {
    @Test
    void admits_a_domain_name() {
        register()
                .given(granted(DOMAIN, AssetKind.DOMAIN_NAME, XIANGNAN_VALVE))
                .when(agreeing(DOMAIN, usual(XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_heritage_entry() {
        register()
                .given(granted(HERITAGE, AssetKind.HERITAGE_ENTRY, XIANGNAN_VALVE))
                .when(agreeing(HERITAGE, usual(XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-01"));
    }
}
