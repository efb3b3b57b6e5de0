package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.accepting;
import static ipledger.licence.LicenceWords.declared;
import static ipledger.licence.LicenceWords.granting;
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
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-74 An open licence is taken while the offer stands")
class OpenLicenceIsOfferedTest {
    @Test
    void admits_while_it_stands() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(accepting(INVENTION, A_STRANGER, papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_where_nothing_is_offered() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(accepting(INVENTION, A_STRANGER, papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-74"));
    }

    @Test
    void refuses_the_day_after_the_offer_ended() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(
                                INVENTION,
                                until(Optional.of(DAY.minusDays(1)), offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE))))
                .when(new GrantLicence(
                        FIRST,
                        List.of(INVENTION),
                        paid(lumpSum("100000.00 CNY"), terms(LicenceKind.OPEN, XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-74", "LICENCE-75"));
    }

    @Test
    void takes_one_that_is_negotiated_apart_for_an_ordinary_one() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        declared(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
