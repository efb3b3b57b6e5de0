package ipledger.licence.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.until;
import static ipledger.licence.LicenceWords.with;
import static ipledger.licence.LicenceWords.within;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-10 LICENCE-25 No licence stands in conflict")
class NoLicenceStandsInConflictTest {
    @Test
    void admits_an_ordinary_one_beside_an_ordinary_one() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_any_beside_an_exclusive_one() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-10"));
    }

    @Test
    void refuses_a_sole_one_beside_an_ordinary_one() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.SOLE, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-10"));
    }

    @Test
    void admits_other_ground() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, within("湖南", terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(INVENTION, within("广东", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_with_the_licensees_consent() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, with(terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_the_day_after_the_other_ends() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(
                                INVENTION,
                                until("2026-03-01", terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_last_day_of_the_other() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(
                                INVENTION,
                                until("2026-03-02", terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-10"));
    }

    @Test
    void binds_marks_by_analogy() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        licensed(MARK, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(MARK, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-25"));
    }
}
