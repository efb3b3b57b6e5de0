package ipledger.licence.rules;

import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.allowingSubLicences;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.under;
import static ipledger.licence.LicenceWords.until;
import static ipledger.licence.LicenceWords.withoutTerm;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-12 A sub-licence stays within its head licence")
class SubLicenceIsWithinItsHeadTest {
    @Test
    void admits_the_last_day_of_the_head_licence() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(
                                INVENTION,
                                EARLIER,
                                allowingSubLicences(terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(INVENTION, under(EARLIER, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(
                                INVENTION,
                                EARLIER,
                                allowingSubLicences(terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(
                        INVENTION,
                        until("2029-03-01", under(EARLIER, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-12"));
    }

    @Test
    void refuses_a_sub_licence_without_an_end() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(
                                INVENTION,
                                EARLIER,
                                allowingSubLicences(terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(
                        INVENTION, withoutTerm(under(EARLIER, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-12"));
    }

    @Test
    void refuses_to_exclude_more_than_the_head_licence() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(
                                INVENTION,
                                EARLIER,
                                allowingSubLicences(terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(INVENTION, under(EARLIER, terms(LicenceKind.SOLE, YANFENG_PUMP, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-12"));
    }
}
