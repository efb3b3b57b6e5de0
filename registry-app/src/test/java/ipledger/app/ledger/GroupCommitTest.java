package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static ipledger.app.ledger.TestLedger.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("账本写入 An append")
class GroupCommitTest {
    private final TestLedger ledger = TestLedger.empty();

    @Test
    void records_all_its_events_at_dense_positions_and_says_where() {
        var first = ledger.writer().append(Append.of(List.of(draft("A", 0), draft("B", 0), draft("A", 1))));
        var second = ledger.writer().append(Append.of(List.of(draft("B", 1))));
        assertThat(first.lines()).extracting(Receipt.Line::position).containsExactly(1L, 2L, 3L);
        assertThat(second.lines()).extracting(Receipt.Line::position).containsExactly(4L);
        assertThat(second.alreadyThere()).isFalse();

        var entries = ledger.reader().after(0, 10);
        assertThat(entries)
                .extracting(LedgerEntry::receiptLine)
                .containsExactlyElementsOf(java.util.stream.Stream.of(first, second)
                        .flatMap(r -> r.lines().stream())
                        .toList());
        assertThat(entries.get(2).previous()).contains(entries.get(0).leafHash());
        assertThat(entries.get(3).previous()).contains(entries.get(1).leafHash());
        assertThat(entries.get(0).previous()).isEmpty();
        assertThat(entries.get(0).content()).isEqualTo(draft("A", 0));
        assertThat(entries.get(2).content()).isEqualTo(draft("A", 1));
        for (var entry : entries) {
            assertThat(entry.leaf(TestLedger.ID).hash()).isEqualTo(entry.leafHash());
        }
        var head = ledger.reader().head();
        assertThat(head.size()).isEqualTo(4);
        assertThat(head.lastLeafHash()).contains(entries.get(3).leafHash());
        assertThat(head.lastRecordedAt()).contains(TestLedger.NOON);
    }

    @Test
    void records_none_of_its_events_when_one_is_stale() {
        ledger.writer().append(Append.of(List.of(draft("A", 0))));
        assertThatExceptionOfType(StaleSequence.class)
                .isThrownBy(() -> ledger.writer().append(Append.of(List.of(draft("B", 0), draft("A", 0)))))
                .matches(stale -> stale.stream().equals(new StreamId("asset", "A")) && stale.sequence() == 0);
        assertThatExceptionOfType(StaleSequence.class)
                .isThrownBy(() -> ledger.writer().append(Append.of(List.of(draft("A", 2)))));
        assertThat(ledger.reader().head().size()).isEqualTo(1);
        assertThat(ledger.reader().stream("B", 0, 10)).isEmpty();
    }

    @Test
    void refuses_an_id_that_belongs_to_a_stream_of_another_type() {
        ledger.writer().append(Append.of(List.of(draft("A", 0))));
        var other = draft("A", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.writer()
                        .append(Append.of(List.of(new Draft(
                                new StreamId("dealing", "A"),
                                1,
                                other.event(),
                                other.type(),
                                other.recordedAt(),
                                other.facts(),
                                other.personal(),
                                other.metadata())))));
    }

    @Test
    void never_records_a_time_before_that_of_the_entry_before() {
        var later = TestLedger.NOON.plus(Duration.ofSeconds(5));
        ledger.writer().append(Append.of(List.of(draft("A", 0, later), draft("A", 1, TestLedger.NOON))));
        ledger.writer().append(Append.of(List.of(draft("A", 2, later.plusNanos(1_999)))));
        assertThat(ledger.reader().after(0, 10))
                .extracting(LedgerEntry::recordedAt)
                .containsExactly(later, later, later.plusNanos(1_000));
        assertThat(ledger.reader().lastBefore(later)).isZero();
        assertThat(ledger.reader().lastBefore(later.plusNanos(1))).isEqualTo(2);
        assertThat(ledger.reader().lastBefore(later.plusSeconds(1))).isEqualTo(3);
    }

    @Test
    void is_recorded_once_for_one_request_and_refused_for_another_with_its_key() {
        var request = request("key-1", 7);
        var first = ledger.writer()
                .append(Append.of(List.of(draft("A", 0), draft("B", 0))).by(request));
        var again = ledger.writer()
                .append(Append.of(List.of(draft("A", 0), draft("B", 0))).by(request));
        assertThat(again.lines()).isEqualTo(first.lines());
        assertThat(again.alreadyThere()).isTrue();
        assertThat(ledger.reader().receiptOf(request)).contains(again);
        assertThat(ledger.reader().receiptOf(request("key-2", 7))).isEmpty();
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() ->
                        ledger.writer().append(Append.of(List.of(draft("C", 0))).by(request("key-1", 8))));
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> ledger.reader().receiptOf(request("key-1", 8)));
        assertThat(ledger.reader().head().size()).isEqualTo(2);
        ledger.writer()
                .append(Append.of(List.of(draft("C", 0)))
                        .by(new RequestKey(
                                "bank-2", "key-1", request("key-1", 8).requestHash())));
        assertThat(ledger.reader().head().size()).isEqualTo(3);
    }

    @Test
    void leaves_its_key_free_when_it_is_refused() {
        ledger.writer().append(Append.of(List.of(draft("A", 0))));
        var request = request("key-1", 7);
        assertThatExceptionOfType(StaleSequence.class)
                .isThrownBy(() ->
                        ledger.writer().append(Append.of(List.of(draft("A", 0))).by(request)));
        assertThat(ledger.writer()
                        .append(Append.of(List.of(draft("A", 1))).by(request))
                        .alreadyThere())
                .isFalse();
    }

    @Test
    void takes_events_and_none_beyond_its_bounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Append.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Append.of(java.util.Collections.nCopies(Append.MAX_ENTRIES + 1, draft("A", 0))));
        var draft = draft("A", 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draft(
                        draft.stream(),
                        0,
                        draft.event(),
                        draft.type(),
                        draft.recordedAt(),
                        Octets.copyOf(new byte[Draft.FACTS_MAX_BYTES + 1]),
                        Optional.empty(),
                        draft.metadata()));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("A", 0, Instant.EPOCH.minusNanos(1_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("A", 0, Instant.parse("+10000-01-01T00:00:00Z")));
    }

    @Test
    void is_refused_for_another_ledger_than_the_one_in_the_database() {
        var writer = new GroupCommit(
                ledger.database().writerConnections(),
                LedgerId.of("ff".repeat(LedgerId.LENGTH_BYTES)),
                TestLedger.salts(),
                WritePermit.ALWAYS,
                TestLedger.SHORT);
        assertThatExceptionOfType(LedgerBroken.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 0)))));
        assertThatExceptionOfType(LedgerBroken.class)
                .isThrownBy(() -> new LedgerFoundation(ledger.database().ownerConnections())
                        .establish(LedgerId.of("ff".repeat(LedgerId.LENGTH_BYTES))));
    }

    @Test
    void is_unavailable_when_the_database_cannot_be_reached() {
        var nowhere = ledger.database().writerConnections();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        var writer = TestLedger.writer(nowhere);
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 0)))));
    }

    @Test
    void is_refused_while_the_disk_is_nearly_full_and_taken_again_when_it_is_not() {
        var shortage = new AtomicReference<>(Optional.of("no room"));
        var writer = new GroupCommit(
                ledger.database().writerConnections(),
                TestLedger.ID,
                TestLedger.salts(),
                shortage::get,
                TestLedger.SHORT);
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 0)))))
                .withMessageContaining("no room");
        shortage.set(Optional.empty());
        assertThat(writer.append(Append.of(List.of(draft("A", 0)))).firstPosition())
                .isEqualTo(1);
    }

    @Test
    void never_takes_a_transaction_in_which_a_statement_failed_for_committed() throws SQLException {
        try (var connection = ledger.database().appConnections().getConnection()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> connection.createStatement().execute("select no_such_column"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Transactions.commit(connection)).isInstanceOf(IllegalStateException.class);
            connection.rollback();
        }
    }
}
