package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.declared;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;
import static ipledger.licence.LicenceWords.paid;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.until;
import static ipledger.title.TitleWords.papers;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.licence.GrantLicence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-75 An open licence has the fee and the end that were declared")
class OpenLicenceIsAsOfferedTest {
    @Test
    void refuses_another_fee() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(new GrantLicence(
                        FIRST,
                        List.of(INVENTION),
                        until(
                                "2028-12-31",
                                paid(lumpSum("90000.00 CNY"), terms(LicenceKind.OPEN, XIANGNAN_VALVE, A_STRANGER))),
                        DAY,
                        papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-75"));
    }

    @Test
    void admits_the_last_day_of_the_offer() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(new GrantLicence(
                        FIRST,
                        List.of(INVENTION),
                        until(
                                "2028-12-31",
                                paid(lumpSum("100000.00 CNY"), terms(LicenceKind.OPEN, XIANGNAN_VALVE, A_STRANGER))),
                        DAY,
                        papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(new GrantLicence(
                        FIRST,
                        List.of(INVENTION),
                        until(
                                "2029-01-01",
                                paid(lumpSum("100000.00 CNY"), terms(LicenceKind.OPEN, XIANGNAN_VALVE, A_STRANGER))),
                        DAY,
                        papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-75"));
    }
}
