package ipledger.licence.rules;

import static ipledger.law.AssetWords.FOREIGN;
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
import static ipledger.licence.LicenceWords.with;
import static ipledger.licence.LicenceWords.within;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-02 LICENCE-22 LICENCE-56 Who licenses holds, or may sub-license")
class LicensorMayLicenseTest {
    @Test
    void admits_the_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_stranger() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-02"));
    }

    @Test
    void admits_a_licensee_with_the_holders_consent() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, with(terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_licensee_without() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-02"));
    }

    @Test
    void refuses_a_licensee_beyond_the_head_licence() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, within("湖南", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP))))
                .when(granting(INVENTION, with(terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-02"));
    }

    @Test
    void refuses_a_stranger_to_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(granting(MARK, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-22"));
    }

    @Test
    void refuses_a_stranger_to_a_foreign_right() {
        register()
                .given(granted(FOREIGN, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(FOREIGN, terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-56"));
    }
}
