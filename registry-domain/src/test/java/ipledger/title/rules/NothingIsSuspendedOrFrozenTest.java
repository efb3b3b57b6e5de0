package ipledger.title.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.agreedOn;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-12 TITLE-13 No freeze and no suspension stands in the way")
class NothingIsSuspendedOrFrozenTest {
    @Test
    void admits_the_day_after_the_freeze_ends() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-03-01"))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_its_last_day() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-03-02"))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-12"));
    }

    @Test
    void refuses_a_suspended_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-03-02"))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-12"));
    }

    @Test
    void refuses_a_frozen_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-02"))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-13"));
    }

    @Test
    void admits_a_court_decision_of_before_the_freeze() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-12-31"))
                .when(registering(
                        INVENTION,
                        agreedOn("2026-01-09", by(TransferGround.COURT_DECISION, sale(XIANGNAN_VALVE, A_STRANGER)))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_court_decision_of_the_day_of_the_freeze() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-12-31"))
                .when(registering(
                        INVENTION,
                        agreedOn("2026-01-10", by(TransferGround.COURT_DECISION, sale(XIANGNAN_VALVE, A_STRANGER)))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-12"));
    }
}
