package ipledger.projection.feed;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.VALVE;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is remembered of a history is what the ledger has of it, as far as is asked")
class RecentHistoriesTest {
    private static final Entry GRANT = new Entry(0, Instant.parse("2026-03-10T02:00:00Z"), valve());
    private static final Entry PLEDGE =
            new Entry(1, Instant.parse("2026-03-10T03:00:00Z"), registered(FIRST, BANK, "2026-03-05"));

    private final RecentHistories recent = new RecentHistories();

    @Test
    void an_asset_that_begins_in_the_batch_needs_no_reading() {
        assertThat(first(2, GRANT, PLEDGE)).contains(List.of(GRANT, PLEDGE));
    }

    @Test
    void the_entries_before_the_batch_are_remembered_of_the_batch_before_it() {
        first(1, GRANT);
        assertThat(first(2, PLEDGE)).contains(List.of(GRANT, PLEDGE));
    }

    @Test
    void what_was_not_read_is_not_guessed() {
        assertThat(first(2, PLEDGE)).isEmpty();
    }

    @Test
    void a_read_model_that_is_behind_gets_no_entry_that_it_has_not_come_to() {
        first(2, GRANT, PLEDGE);
        assertThat(first(1, GRANT)).contains(List.of(GRANT));
    }

    @Test
    void a_batch_that_comes_again_changes_nothing() {
        first(2, GRANT, PLEDGE);
        assertThat(first(2, PLEDGE)).contains(List.of(GRANT, PLEDGE));
    }

    @Test
    void nothing_is_remembered_after_an_erasure() {
        first(1, GRANT);
        recent.forgetAll();
        assertThat(first(2, PLEDGE)).isEmpty();
    }

    @Test
    void what_was_read_is_remembered() {
        recent.keep(AssetHistory.of(VALVE, List.of(GRANT)));
        assertThat(first(2, PLEDGE)).contains(List.of(GRANT, PLEDGE));
    }

    @Test
    void one_history_longer_than_all_that_may_be_remembered_is_not_kept() {
        var entries = IntStream.range(0, 50_001)
                .mapToObj(place -> new Entry(place, GRANT.recordedAt(), GRANT.event()))
                .toList();
        recent.keep(AssetHistory.of(VALVE, entries));
        assertThat(recent.first(
                        VALVE,
                        entries.size() + 1L,
                        List.of(new Entry(entries.size(), PLEDGE.recordedAt(), PLEDGE.event()))))
                .isEmpty();
        first(1, GRANT);
        assertThat(first(2, PLEDGE)).contains(List.of(GRANT, PLEDGE));
    }

    private Optional<List<Entry>> first(long count, Entry... newest) {
        return recent.first(VALVE, count, List.of(newest)).map(AssetHistory::entries);
    }
}
