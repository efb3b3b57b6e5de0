package ipledger.licence.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.openOfferWithdrawn;
import static ipledger.law.AssetWords.openlyOffered;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.declaring;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-72 A patent is not offered twice")
class NoOfferStandsAlreadyTest {
    @Test
    void refuses_a_second_offer() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), openlyOffered(INVENTION))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-72"));
    }

    @Test
    void admits_one_after_the_first_is_withdrawn() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        openlyOffered(INVENTION),
                        openOfferWithdrawn(INVENTION))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }
}
