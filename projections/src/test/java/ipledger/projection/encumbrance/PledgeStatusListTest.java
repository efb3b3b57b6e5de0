package ipledger.projection.encumbrance;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.VALVE_PUBLICATION;
import static ipledger.projection.Facts.covered;
import static ipledger.projection.Facts.day;
import static ipledger.projection.Facts.granted;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.projection.Facts;
import ipledger.projection.ReadSide;
import ipledger.projection.encumbrance.PledgeStatus.Ambiguous;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.encumbrance.PledgeStatus.UnknownSince;
import ipledger.projection.encumbrance.PledgeStatus.Unreadable;
import ipledger.projection.feed.RefusingRows;
import ipledger.projection.feed.RefusingRows.Fault;
import ipledger.projection.freshness.Coverage;
import ipledger.projection.freshness.SourceCoverage.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every number that is asked gets exactly one answer, and 'not pledged' only where the register knows")
class PledgeStatusListTest {
    static final String TODAY = "2026-03-10";
    final ReadSide register = ReadSide.fresh();

    @Test
    void a_number_that_nobody_recorded_is_unknown_here() {
        assertThat(register.ask(TODAY, "202111286633.X").answer()).isEqualTo(Answer.UNKNOWN_HERE);
    }

    @Test
    void a_wrong_check_digit_is_malformed_with_its_reason() {
        var answer = (Unreadable) register.ask(TODAY, "201510481495.8");
        assertThat(answer.answer()).isEqualTo(Answer.MALFORMED);
        assertThat(answer.reason().message(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void an_asset_that_could_not_be_taken_is_unknown_since_that_position_under_all_its_numbers() {
        register.recordedAt(
                "2026-03-10T02:00:00Z",
                valve(),
                new NumbersAdded(VALVE, List.of(VALVE_PUBLICATION), day("2026-01-01"), Provenance.act()));
        register.feed(RefusingRows.of(EncumbranceProjection.MODEL, VALVE, 1, Fault.MAKING));
        for (var number : List.of("201510481495.9", VALVE_PUBLICATION.toString())) {
            var answer = (UnknownSince) register.ask(TODAY, number);
            assertThat(answer.answer()).isEqualTo(Answer.UNKNOWN_SINCE);
            assertThat(answer.since()).isEqualTo(1);
        }
    }

    @Test
    void a_number_that_two_assets_bear_is_ambiguous() {
        var other = AssetNumber.of("202111286633.X");
        register.given(
                valve(),
                granted(other, Holders.sole(Facts.YANFENG), "2040-01-01"),
                new NumbersAdded(VALVE, List.of(VALVE_PUBLICATION), day("2026-01-01"), Provenance.act()),
                new NumbersAdded(other, List.of(VALVE_PUBLICATION), day("2026-01-01"), Provenance.act()));
        assertThat(((Ambiguous) register.ask(TODAY, VALVE_PUBLICATION.toString())).assets())
                .containsExactly(VALVE, other);
    }

    @Test
    void ten_thousand_numbers_come_back_in_their_order_and_count_duplicates_included() {
        register.given(valve(), registered(FIRST, BANK, "2026-03-05"));
        var asked = new ArrayList<String>();
        for (int i = 0; i < 10_000; i++)
            asked.add(
                    switch (i % 4) {
                        case 0 -> "ZL 201510481495.9";
                        case 1 -> "２０１５１０４８１４９５．９";
                        case 2 -> "202111286633.X";
                        default -> "no number " + i;
                    });
        var report = register.ask(TODAY, asked);
        assertThat(report.answers()).extracting(PledgeStatus::asked).isEqualTo(asked);
        assertThat(report.answers().subList(0, 4))
                .extracting(PledgeStatus::answer)
                .containsExactly(Answer.PLEDGED, Answer.PLEDGED, Answer.UNKNOWN_HERE, Answer.MALFORMED);
        assertThat(report.answers())
                .extracting(PledgeStatus::answer)
                .filteredOn(Answer.PLEDGED::equals)
                .hasSize(5_000);
        assertThat(report.ledgerPosition()).isEqualTo(2);
    }

    @Test
    void more_numbers_than_one_question_may_have_are_refused_before_any_is_read() {
        var asked = Collections.nCopies(PledgeStatusQuery.MOST_NUMBERS + 1, "201510481495.9");
        assertThatThrownBy(() -> register.ask(TODAY, asked)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hole_in_the_coverage_of_the_office_stands_first_among_the_notices() {
        register.given(valve(), covered("2026-01-01", "2026-01-31"), covered("2026-02-03", "2026-03-10"));
        var answer = register.ask(TODAY, "201510481495.9");
        assertThat(answer.notices().getFirst())
                .isEqualTo(Notice.of(Notice.Code.COVERAGE_HOLE, "CN-PRSS-10", "2026-02-01", "2026-02-02"));
        assertThat(register.ask(TODAY, List.of()).sources().getFirst().holes())
                .containsExactly(new Span(day("2026-02-01"), day("2026-02-02")));
    }

    @Test
    void a_source_that_speaks_of_other_kinds_does_not_cover() {
        register.given(valve(), covered("CN-PRSS-30", "2026-01-01", "2026-03-10"));
        assertThat(register.ask(TODAY, "201510481495.9").notices().getFirst().code())
                .isEqualTo(Notice.Code.COVERAGE_NONE);
    }

    @Test
    void coverage_is_not_claimed_beyond_the_rows_that_the_answer_rests_on() {
        register.given(valve());
        register.recordedAt(
                "2026-03-10T03:00:00Z", registered(FIRST, BANK, "2026-03-05"), covered("2026-01-01", TODAY));
        register.feed(Coverage.MODEL);
        var report = register.ask(TODAY, List.of("201510481495.9"));
        assertThat(report.ledgerPosition()).isEqualTo(1);
        assertThat(report.sources()).isEmpty();
    }

    @Test
    void what_this_register_is_not_is_part_of_every_answer_in_both_languages() {
        assertThat(register.ask(TODAY, List.of()).notices())
                .extracting(Notice::code)
                .containsExactly(Notice.Code.PLEDGES_ARISE_AT_THE_OFFICE, Notice.Code.MOVABLES_REGISTER_HOLDS_NO_IP);
        for (var code : Notice.Code.values()) {
            var notice = Notice.of(code, "1", "2", "3");
            assertThat(notice.message(Locale.ENGLISH)).isNotEqualTo(notice.message(Locale.SIMPLIFIED_CHINESE));
        }
    }
}
