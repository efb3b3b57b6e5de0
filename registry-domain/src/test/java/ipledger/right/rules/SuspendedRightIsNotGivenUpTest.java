package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.right.CancelMark;
import ipledger.right.PayAnnuity;
import ipledger.right.SeekAbandonment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-21 RIGHT-22 RIGHT-23 A suspended or frozen right is neither given up nor cancelled")
class SuspendedRightIsNotGivenUpTest {
    @Test
    void admits_the_day_after() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        suspended(INVENTION, "2026-03-01"),
                        new RightAbandoned(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("abandonment"))))
                .isEmpty();
    }

    @Test
    void finds_it_on_the_last_day() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        suspended(INVENTION, "2026-03-02"),
                        new RightAbandoned(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("abandonment"))))
                .containsExactly("RIGHT-21");
    }

    @Test
    void refuses_a_declaration_too() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-03-02"))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-21"));
    }

    @Test
    void refuses_the_cancellation_of_a_frozen_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-02"))
                .when(new CancelMark(
                        MARK, "注销", Extent.WHOLE, Optional.empty(), DAY, Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-22"));
    }

    @Test
    void admits_it_when_the_freeze_has_run_out() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-01"))
                .when(new CancelMark(
                        MARK, "注销", Extent.WHOLE, Optional.empty(), DAY, Optional.empty(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_frozen_variety() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE), frozen(VARIETY, "2026-03-02"))
                .when(new SeekAbandonment(
                        VARIETY,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-23"));
    }

    @Test
    void lets_annuities_be_paid_meanwhile() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-12-31"))
                .when(new PayAnnuity(INVENTION, LocalDate.parse("2027-08-06"), Optional.empty(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }
}
