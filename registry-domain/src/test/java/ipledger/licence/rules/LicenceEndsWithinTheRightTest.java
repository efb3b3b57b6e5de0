package ipledger.licence.rules;

import static ipledger.law.AssetWords.LAST_DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.until;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-04 LICENCE-23 A licence ends within the life of the right")
class LicenceEndsWithinTheRightTest {
    @Test
    void admits_the_last_day() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, until(LAST_DAY, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after_on_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, until("2034-05-02", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-04"));
    }

    @Test
    void refuses_the_day_after_on_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(granting(MARK, until("2034-05-02", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-23"));
    }
}
