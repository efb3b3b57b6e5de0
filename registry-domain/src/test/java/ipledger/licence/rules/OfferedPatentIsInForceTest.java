package ipledger.licence.rules;

import static ipledger.law.AssetWords.filed;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
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

@DisplayName("LICENCE-61 What is openly offered is in force")
class OfferedPatentIsInForceTest {
    @Test
    void admits_a_patent_in_force() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_application() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-61"));
    }

    @Test
    void refuses_a_lapsed_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-61"));
    }
}
