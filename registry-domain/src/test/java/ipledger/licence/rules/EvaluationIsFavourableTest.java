package ipledger.licence.rules;

import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.declaring;
import static ipledger.licence.LicenceWords.evaluated;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-66 A utility model or design is offered with a favourable report")
class EvaluationIsFavourableTest {
    @Test
    void admits_a_favourable_one() {
        register()
                .given(granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE))
                .when(declaring(UTILITY_MODEL, evaluated(false, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_negative_one() {
        register()
                .given(granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE))
                .when(declaring(UTILITY_MODEL, evaluated(true, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-66"));
    }

    @Test
    void refuses_none() {
        register()
                .given(granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE))
                .when(declaring(UTILITY_MODEL, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-66"));
    }

    @Test
    void asks_none_of_an_invention() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(INVENTION, offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }
}
