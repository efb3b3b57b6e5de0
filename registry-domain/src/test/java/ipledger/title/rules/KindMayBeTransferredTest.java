package ipledger.title.rules;

import static ipledger.law.AssetWords.DOMAIN;
import static ipledger.law.AssetWords.HERITAGE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-02 The law admits a transfer of the kind")
class KindMayBeTransferredTest {
    @Test
    void admits_a_domain_name() {
        register()
                .given(granted(DOMAIN, AssetKind.DOMAIN_NAME, XIANGNAN_VALVE))
                .when(registering(DOMAIN, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_heritage_entry() {
        register()
                .given(granted(HERITAGE, AssetKind.HERITAGE_ENTRY, XIANGNAN_VALVE))
                .when(registering(HERITAGE, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-02"));
    }
}
