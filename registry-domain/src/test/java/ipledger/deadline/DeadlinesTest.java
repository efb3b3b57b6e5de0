package ipledger.deadline;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.Asset;
import ipledger.deadline.Deadline.Matter;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("到期事项 What comes due is a function of the asset and the day")
class DeadlinesTest {
    private static final RightGranted PATENT = granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE);

    private static Asset after(AssetEvent... events) {
        return Stream.of(events).reduce(Asset.unregistered(events[0].asset()), Asset::evolve, (one, other) -> other);
    }

    private static List<String> due(String day, AssetEvent... events) {
        return Deadlines.of(after(events), LocalDate.parse(day)).stream()
                .map(deadline -> deadline.matter() + " " + deadline.dueOn())
                .toList();
    }

    @Test
    void an_annuity_is_due_the_day_after_what_is_paid_through() {
        var paid = new AnnuityPaid(INVENTION, LocalDate.parse("2026-08-06"), LocalDate.parse("2025-08-01"), paper("a"));

        assertThat(due("2026-03-02", PATENT, paid)).containsExactly("ANNUITY 2026-08-07", "TERM 2034-05-01");
    }

    @Test
    void without_a_payment_on_record_it_is_due_on_the_next_anniversary() {
        assertThat(due("2026-08-07", PATENT)).contains("ANNUITY 2026-08-07");
        assertThat(due("2026-08-08", PATENT)).contains("ANNUITY 2027-08-07");
    }

    @Test
    void holders_and_pledgees_are_warned_90_30_and_0_days_ahead_and_on_no_other_day() {
        var asset = after(PATENT, pledged(INVENTION, XIANGNAN_VALVE));
        var due = LocalDate.parse("2026-08-07");

        for (long ahead : new long[] {90, 30, 0})
            assertThat(Deadlines.warningsOn(asset, due.minusDays(ahead)))
                    .singleElement()
                    .satisfies(warning -> {
                        assertThat(warning.daysAhead()).isEqualTo(ahead);
                        assertThat(warning.to()).containsExactly(XIANGNAN_VALVE, HENGYANG_BANK);
                    });
        for (long ahead : new long[] {91, 89, 31, 29, 1})
            assertThat(Deadlines.warningsOn(asset, due.minusDays(ahead))).isEmpty();
    }

    @Test
    void grace_freeze_and_suspension_come_due_by_themselves() {
        assertThat(due(
                        "2026-03-02",
                        PATENT,
                        annuityMissed(INVENTION),
                        frozen(INVENTION, "2026-12-31"),
                        suspended(INVENTION, "2027-01-10")))
                .contains("ANNUITY_GRACE 2026-03-31", "FREEZE 2026-12-31", "SUSPENSION 2027-01-10");
    }

    @Test
    void a_lapsed_right_has_its_restoration_limit_and_no_annuity() {
        var lapsed = new RightLapsed(
                INVENTION, Optional.of(LocalDate.parse("2026-05-01")), LocalDate.parse("2025-08-07"), paper("lapse"));

        assertThat(due("2026-03-02", PATENT, lapsed)).containsExactly("RESTORATION 2026-05-01");
        assertThat(due("2026-05-02", PATENT, lapsed)).isEmpty();
    }

    @Test
    void a_mark_is_renewed_or_runs_into_its_grace() {
        var mark = new RightGranted(
                MARK,
                AssetKind.TRADEMARK,
                "湘阀",
                List.of(),
                Optional.empty(),
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.empty(),
                LocalDate.parse("2016-06-21"),
                paper("mark"));

        assertThat(due("2026-06-20", mark)).containsExactly("RENEWAL 2026-06-20");
        assertThat(due("2026-06-21", mark)).containsExactly("RENEWAL_GRACE 2026-12-20");
        assertThat(due("2026-12-21", mark)).isEmpty();
        assertThat(Deadlines.warningsOn(after(mark), LocalDate.parse("2026-05-21")))
                .extracting(warning -> warning.deadline().matter())
                .containsExactly(Matter.RENEWAL);
    }
}
