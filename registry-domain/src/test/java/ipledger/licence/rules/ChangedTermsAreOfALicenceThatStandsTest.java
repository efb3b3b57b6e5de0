package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.until;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.ChangeLicence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-57 New terms are of a licence that stands")
class ChangedTermsAreOfALicenceThatStandsTest {
    @Test
    void admits_new_terms() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(new ChangeLicence(
                        EARLIER,
                        until("2031-01-01", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_where_no_licence_was_given() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new ChangeLicence(
                        EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-57"));
    }

    @Test
    void refuses_terms_that_no_new_licence_could_have() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(new ChangeLicence(
                        EARLIER,
                        until("2034-05-02", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-04"));
    }
}
