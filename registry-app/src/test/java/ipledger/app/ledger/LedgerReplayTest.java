package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.LedgerReplay.Range;
import ipledger.ledger.tree.GrowingTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("重放 A replay")
class LedgerReplayTest {
    private static final int STREAMS = 500;
    private static final int EACH = 11;
    private static final long SIZE = (long) STREAMS * EACH;

    private final TestLedger ledger = TestLedger.empty();
    private final LedgerReplay replay = new LedgerReplay(ledger.database().appConnections(), TestLedger.ID, 3);

    LedgerReplayTest() {
        for (int sequence = 0; sequence < EACH; sequence++) {
            var drafts = new ArrayList<Draft>();
            for (int stream = 0; stream < STREAMS; stream++) {
                drafts.add(draft("专利-" + stream, sequence));
            }
            ledger.writer().append(Append.of(drafts));
        }
    }

    @Test
    void hands_over_every_entry_in_order_as_the_reader_does() {
        var read = ledger.reader().after(0, (int) SIZE);
        var replayed = new ArrayList<LedgerEntry>();
        replay.read(new Range(0, SIZE), entry -> entry, replayed::addAll);
        assertThat(replayed).isEqualTo(read);
        var some = new ArrayList<Long>();
        replay.read(new Range(17, 4_321), LedgerEntry::position, some::addAll);
        assertThat(some).hasSize(4_304).startsWith(18L).endsWith(4_321L).isSorted();
        replay.read(
                new Range(SIZE, SIZE), entry -> entry, page -> assertThat(page).isEmpty());
    }

    @Test
    void verifies_chains_and_makes_the_root_of_the_whole() {
        var tree = new GrowingTree();
        ledger.reader().after(0, (int) SIZE).forEach(entry -> tree.add(entry.leafHash()));
        var verified = replay.verify(new Range(0, SIZE), page -> {});
        assertThat(verified.entries()).isEqualTo(SIZE);
        assertThat(verified.streams()).isEqualTo(STREAMS);
        assertThat(verified.head()).contains(tree.head());
        assertThat(replay.verify(new Range(100, SIZE), page -> {}).head()).isEmpty();
    }

    @Test
    void stops_at_a_changed_entry_at_a_missing_one_and_beyond_the_end() {
        change("update ledger.event set facts = facts || ' ' where position = 3000");
        assertBroken(() -> replay.read(new Range(0, SIZE), entry -> entry, page -> {}), 3_000);
        change("delete from ledger.event where position = 2500");
        assertBroken(() -> replay.read(new Range(0, SIZE), entry -> entry, page -> {}), 2_501);
        assertBroken(() -> replay.read(new Range(4_000, SIZE + 1), entry -> entry, page -> {}), SIZE + 1);
    }

    @Test
    void stops_where_an_entry_does_not_continue_its_stream() {
        change(
                "delete from ledger.event where position = " + SIZE,
                "update ledger.event set position = " + SIZE + " where position = 1200",
                "update ledger.event set position = position - 1 where position between 1201 and " + SIZE);
        // Every leaf is whole and no position is missing; only the order is another.
        assertBroken(() -> replay.verify(new Range(0, SIZE - 1), page -> {}), 1_699);
    }

    private void change(String... statements) {
        var all = new ArrayList<>(List.of("alter table ledger.event disable trigger event_is_immutable"));
        all.addAll(List.of(statements));
        TestDatabase.administer(ledger.database(), all.toArray(String[]::new));
    }

    private static void assertBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, long position) {
        assertThatExceptionOfType(LedgerBroken.class)
                .isThrownBy(reading)
                .withMessageContaining("at position " + position + ":");
    }
}
