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

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-13 The head licence stands and is held by the licensors")
class SubLicenceNamesItsHeadTest {
    @Test
    void admits_a_head_licence_that_stands() {
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
    void refuses_one_that_is_not_there_and_says_that_nobody_may_license() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, under(EARLIER, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-02", "LICENCE-13"));
    }

    @Test
    void refuses_one_of_somebody_else() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(
                                INVENTION,
                                EARLIER,
                                allowingSubLicences(terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(INVENTION, under(EARLIER, terms(LicenceKind.ORDINARY, A_STRANGER, YANFENG_PUMP))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-02", "LICENCE-10", "LICENCE-13"));
    }
}
