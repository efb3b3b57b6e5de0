package ipledger.licence.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.accepting;
import static ipledger.licence.LicenceWords.declared;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;
import static ipledger.title.TitleWords.papers;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-76 An open licence is taken by notice and payment")
class OpenLicenceIsTakenByNoticeAndPaymentTest {
    @Test
    void admits_both() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(accepting(INVENTION, A_STRANGER, papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_notice_alone() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(accepting(INVENTION, A_STRANGER, papers(DocumentKind.LICENCE_NOTICE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-76"));
    }

    @Test
    void refuses_payment_alone() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(accepting(INVENTION, A_STRANGER, papers(DocumentKind.PAYMENT_PROOF)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-76"));
    }
}
