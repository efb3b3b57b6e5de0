package ipledger.projection.feed;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.XIANGNAN;
import static ipledger.projection.Facts.granted;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.projection.ReadSide;
import ipledger.projection.encumbrance.EncumbranceProjection;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.encumbrance.PledgeStatus.UnknownSince;
import ipledger.projection.feed.RefusingRows.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A read model takes each event once, stops at a gap, and parks what it cannot take")
class FeedTest {
    static final AssetNumber OTHER = AssetNumber.of("202111286633.X");
    final ReadSide register = ReadSide.fresh();

    @Test
    void a_missing_position_stops_the_feed_and_leaves_nothing_behind() {
        register.given(valve());
        register.recordedAt("2026-03-10T03:00:00Z", registered(FIRST, BANK, "2026-03-05"))
                .recordedAt("2026-03-10T03:00:00Z", granted(OTHER, Holders.sole(XIANGNAN), "2040-01-01"));
        assertThatThrownBy(() -> register.driver().deliver(EncumbranceProjection.MODEL, 2, 3, 0))
                .hasMessageContaining("after position 1 came 3");
        assertThat(register.ask("2026-03-10", "202111286633.X").answer()).isEqualTo(Answer.UNKNOWN_HERE);
    }

    @Test
    void the_position_is_that_of_the_slowest_segment() {
        register.recordedAt("2026-03-10T03:00:00Z", valve(), registered(FIRST, BANK, "2026-03-05"));
        register.driver().deliver(EncumbranceProjection.MODEL, 0, 2, 0);
        assertThat(register.positions().of(EncumbranceProjection.MODEL)).isZero();
        register.driver().deliver(EncumbranceProjection.MODEL, 0, 1, 1);
        assertThat(register.positions().of(EncumbranceProjection.MODEL)).isEqualTo(1);
    }

    @Test
    void an_asset_whose_row_cannot_be_made_is_parked_and_the_others_go_on() {
        var faulty = RefusingRows.of(EncumbranceProjection.MODEL, VALVE, 2, Fault.MAKING);
        register.recordedAt("2026-03-10T02:00:00Z", valve());
        register.feed(faulty);
        register.recordedAt(
                "2026-03-10T03:00:00Z",
                registered(FIRST, BANK, "2026-03-05"),
                granted(OTHER, Holders.sole(XIANGNAN), "2040-01-01"));
        register.feed(faulty);
        assertThat(((UnknownSince) register.ask("2026-03-10", "201510481495.9")).since())
                .isEqualTo(2);
        assertThat(register.ask("2026-03-10", "202111286633.X").answer()).isEqualTo(Answer.NOT_PLEDGED);
        assertThat(register.positions().of(EncumbranceProjection.MODEL)).isEqualTo(3);
    }

    @Test
    void a_parked_asset_stays_parked_although_a_later_row_could_be_made() {
        register.recordedAt("2026-03-10T02:00:00Z", valve());
        register.feed(RefusingRows.of(EncumbranceProjection.MODEL, VALVE, 1, Fault.MAKING));
        register.recordedAt("2026-03-10T03:00:00Z", registered(FIRST, BANK, "2026-03-05"));
        register.feed(EncumbranceProjection.MODEL);
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.UNKNOWN_SINCE);
    }

    @Test
    void an_asset_whose_row_the_database_refuses_is_parked_alone_and_a_rebuild_takes_it_up_again() {
        register.recordedAt("2026-03-10T03:00:00Z", valve(), granted(OTHER, Holders.sole(XIANGNAN), "2040-01-01"));
        register.feed(RefusingRows.of(EncumbranceProjection.MODEL, VALVE, 1, Fault.STORING));
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.UNKNOWN_SINCE);
        assertThat(register.ask("2026-03-10", "202111286633.X").answer()).isEqualTo(Answer.NOT_PLEDGED);

        var report = register.rebuild().run(EncumbranceProjection.MODEL);
        assertThat(report.parkedBefore()).isEqualTo(1);
        assertThat(report.parkedAfter()).isZero();
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.NOT_PLEDGED);
    }

    @Test
    void a_row_never_goes_back_to_fewer_entries() {
        register.given(valve(), registered(FIRST, BANK, "2026-03-05"));
        // As a node would whose claim was taken from it: the same events once more, without the record of progress.
        register.jdbc().execute("truncate projection_encumbrance_1.reached");
        for (int segment : new int[] {0, 1}) register.driver().deliver(EncumbranceProjection.MODEL, 0, 1, segment);
        assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.PLEDGED);
    }
}
