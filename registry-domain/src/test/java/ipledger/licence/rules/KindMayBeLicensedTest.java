package ipledger.licence.rules;

import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-35 The kind of licence fits the right")
class KindMayBeLicensedTest {
    @Test
    void admits_a_copyright_licence_of_software() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(SOFTWARE, terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_ordinary_licence_of_software() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(granting(SOFTWARE, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-35"));
    }

    @Test
    void refuses_a_copyright_licence_of_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, terms(LicenceKind.NON_EXCLUSIVE_COPYRIGHT, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-35"));
    }
}
