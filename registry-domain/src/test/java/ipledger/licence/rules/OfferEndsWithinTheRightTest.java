package ipledger.licence.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.declaring;
import static ipledger.licence.LicenceWords.lumpSum;
import static ipledger.licence.LicenceWords.offer;
import static ipledger.licence.LicenceWords.until;

import ipledger.event.AssetKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-71 The offer ends within the life of the patent")
class OfferEndsWithinTheRightTest {
    @Test
    void admits_the_last_day() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(
                        INVENTION,
                        until(
                                Optional.of(LocalDate.parse("2034-05-01")),
                                offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(declaring(
                        INVENTION,
                        until(
                                Optional.of(LocalDate.parse("2034-05-02")),
                                offer(lumpSum("100000.00 CNY"), XIANGNAN_VALVE))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-71"));
    }
}
