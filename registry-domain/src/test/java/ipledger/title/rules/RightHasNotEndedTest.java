package ipledger.title.rules;

import static ipledger.law.AssetWords.LAST_DAY;
import static ipledger.law.AssetWords.filed;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.transferred;

import ipledger.event.AssetKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-01 What is transferred stands, or is still pending")
class RightHasNotEndedTest {
    @Test
    void admits_a_right_in_force() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectEvents(transferred(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)));
    }

    @Test
    void admits_a_pending_application() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_the_last_day_of_the_right() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse(LAST_DAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        sale(XIANGNAN_VALVE, A_STRANGER),
                        LocalDate.parse(LAST_DAY).plusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-01"));
    }

    @Test
    void refuses_a_lapsed_right() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-01"));
    }
}
