package ipledger.licence.rules;

import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.annuityPaid;
import static ipledger.law.AssetWords.granted;
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

@DisplayName("LICENCE-69 No annuity is unpaid at the offer")
class AnnuityOfTheOfferIsPaidTest {
    @Test
    void refuses_an_unpaid_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), annuityMissed(INVENTION))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-69"));
    }

    @Test
    void admits_once_it_is_paid() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        annuityMissed(INVENTION),
                        annuityPaid(INVENTION))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }
}
