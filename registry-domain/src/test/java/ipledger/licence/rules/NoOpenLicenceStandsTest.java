package ipledger.licence.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.openOfferWithdrawn;
import static ipledger.law.AssetWords.openlyOffered;
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

@DisplayName("LICENCE-11 While openly offered, no exclusive or sole licence is given")
class NoOpenLicenceStandsTest {
    @Test
    void admits_an_ordinary_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), openlyOffered(INVENTION))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_exclusive_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), openlyOffered(INVENTION))
                .when(granting(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-11"));
    }

    @Test
    void admits_it_after_the_withdrawal() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        openlyOffered(INVENTION),
                        openOfferWithdrawn(INVENTION))
                .when(granting(INVENTION, terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
