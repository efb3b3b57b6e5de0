package ipledger.licence.rules;

import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.suspended;
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

@DisplayName("LICENCE-68 Nothing is suspended or frozen at the offer")
class OfferedPatentIsNotSuspendedTest {
    @Test
    void refuses_the_last_day_of_a_suspension() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-03-02"))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-68"));
    }

    @Test
    void refuses_the_last_day_of_a_freeze() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-03-02"))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-68"));
    }

    @Test
    void admits_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-03-01"))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }
}
