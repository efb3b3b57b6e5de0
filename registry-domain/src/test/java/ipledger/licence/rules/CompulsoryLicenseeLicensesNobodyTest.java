package ipledger.licence.rules;

import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.with;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-83 Who uses by decision licenses nobody")
class CompulsoryLicenseeLicensesNobodyTest {
    @Test
    void refuses_a_sub_licence_even_with_the_holders_consent() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, EARLIER, terms(LicenceKind.COMPULSORY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, with(terms(LicenceKind.ORDINARY, YANFENG_PUMP, A_STRANGER), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-02", "LICENCE-83"));
    }

    @Test
    void admits_the_holder_himself() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, EARLIER, terms(LicenceKind.COMPULSORY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
