package ipledger.licence.rules;

import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.agreedTo;
import static ipledger.licence.LicenceWords.declaring;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-70 Pledgees consent to the offer")
class PledgeesConsentToTheOfferTest {
    @Test
    void refuses_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-70"));
    }

    @Test
    void admits_with() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, agreedTo(offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE), HENGYANG_BANK)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_told_beside_what_else_is_wrong() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        annuityMissed(INVENTION))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-69", "LICENCE-70"));
    }
}
