package ipledger.pledge.rules;

import static ipledger.law.AssetWords.DOMAIN;
import static ipledger.law.AssetWords.HERITAGE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-12 The law admits a pledge of the kind")
class KindMayBePledgedTest {
    @Test
    void admits_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_domain_name() {
        register()
                .given(granted(DOMAIN, AssetKind.DOMAIN_NAME, XIANGNAN_VALVE))
                .when(registering(DOMAIN, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-12"));
    }

    @Test
    void refuses_a_heritage_entry() {
        register()
                .given(granted(HERITAGE, AssetKind.HERITAGE_ENTRY, XIANGNAN_VALVE))
                .when(registering(HERITAGE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-12"));
    }
}
