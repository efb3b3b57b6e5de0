package ipledger.right.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.right.ExpireRight;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-51 A right expires after its last day")
class ExpiresAfterItsLastDayTest {
    @Test
    void admits_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new ExpireRight(INVENTION, LocalDate.parse("2034-05-02"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_last_day() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new ExpireRight(INVENTION, LocalDate.parse("2034-05-01"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-51"));
    }
}
