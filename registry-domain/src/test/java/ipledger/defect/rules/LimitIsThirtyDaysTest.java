package ipledger.defect.rules;

import static ipledger.defect.DefectWords.NOTED_ON;
import static ipledger.defect.DefectWords.note;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightGranted;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DEFECT-01 What was left out may be added within thirty days, no longer")
class LimitIsThirtyDaysTest {
    private static final RightGranted REGISTERED = granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE);

    @Test
    void admits_thirty_days() {
        register()
                .given(REGISTERED)
                .when(note(Optional.of(NOTED_ON.plusDays(30))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more() {
        register()
                .given(REGISTERED)
                .when(note(Optional.of(NOTED_ON.plusDays(31))))
                .expectNoEvents()
                .expectException(refusedBy("DEFECT-01"));
    }

    @Test
    void runs_thirty_days_where_no_day_is_named() {
        register()
                .given(REGISTERED)
                .when(note(Optional.empty()))
                .expectSuccessfulHandlerExecution()
                .expectState(
                        seat -> org.assertj.core.api.Assertions.assertThat(((ipledger.event.DefectEvent.DefectNoted)
                                                seat.entries().getLast().event())
                                        .lastDay())
                                .isEqualTo(LocalDate.parse("2026-04-01")));
    }
}
