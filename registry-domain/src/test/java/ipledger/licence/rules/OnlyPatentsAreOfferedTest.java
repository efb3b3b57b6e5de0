package ipledger.licence.rules;

import static ipledger.law.AssetWords.MARK;
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

@DisplayName("LICENCE-62 Only a patent is openly offered")
class OnlyPatentsAreOfferedTest {
    @Test
    void refuses_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(declaring(MARK, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-62"));
    }

    @Test
    void admits_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }
}
