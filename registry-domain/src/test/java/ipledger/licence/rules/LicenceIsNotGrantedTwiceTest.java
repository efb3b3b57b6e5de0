package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
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

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.GrantLicence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-51 One licence is given once")
class LicenceIsNotGrantedTwiceTest {
    @Test
    void admits_another_licence() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_same_again() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(new GrantLicence(
                        EARLIER,
                        List.of(INVENTION),
                        terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-51"));
    }
}
