package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("账本写入 An append")
class SerialWriterTest {
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
    void lets_exactly_one_of_many_win_one_place_and_keeps_positions_dense() throws Exception {
        int rounds = 20;
        int callers = 8;
        var won = new AtomicInteger();
        var stale = new AtomicInteger();
        var barrier = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var all = new ArrayList<Future<?>>();
            for (int caller = 0; caller < callers; caller++) {
                String own = "own-" + caller;
                Callable<?> work = () -> {
                    for (int round = 0; round < rounds; round++) {
                        barrier.await();
                        try {
                            ledger.writer()
                                    .append(Append.of(List.of(draft("contested", round), draft(own + round, 0))));
                            won.incrementAndGet();
                        } catch (StaleSequence lost) {
                            stale.incrementAndGet();
                        }
                    }
                    return own;
                };
                all.add(threads.submit(work));
            }
            for (var each : all) {
                each.get();
            }
        }
        assertThat(won).hasValue(rounds);
        assertThat(stale).hasValue(rounds * (callers - 1));
        var positions = new ArrayList<Long>();
        ledger.reader().scan(0, entry -> positions.add(entry.position()));
        assertThat(positions).hasSize(2 * rounds).isSorted().startsWith(1L).endsWith(2L * rounds);
        assertThat(ledger.reader().stream("contested", 0, 100)).hasSize(rounds);
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
    void is_recorded_once_when_one_request_comes_many_times_at_once() throws Exception {
        int callers = 8;
        var barrier = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var all = new ArrayList<Future<Receipt>>();
            for (int caller = 0; caller < callers; caller++) {
                all.add(threads.submit(() -> {
                    barrier.await();
                    return ledger.writer()
                            .append(Append.of(List.of(draft("A", 0))).by(request("key", 1)));
                }));
            }
            int written = 0;
            for (var each : all) {
                assertThat(each.get().firstPosition()).isEqualTo(1);
                written += each.get().alreadyThere() ? 0 : 1;
            }
            assertThat(written).isEqualTo(1);
        }
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
    }

    @Test
    void is_refused_for_another_ledger_than_the_one_in_the_database() {
        var writer = new SerialWriter(
                ledger.database().appConnections(),
                LedgerId.of("ff".repeat(LedgerId.LENGTH_BYTES)),
                TestLedger.salts());
        assertThatExceptionOfType(LedgerBroken.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 0)))));
        assertThatExceptionOfType(LedgerBroken.class)
                .isThrownBy(() -> new LedgerFoundation(ledger.database().ownerConnections())
                        .establish(LedgerId.of("ff".repeat(LedgerId.LENGTH_BYTES))));
    }

    @Test
    void is_recorded_when_only_the_answer_to_its_commit_was_lost() {
        var writer = writer(failingAtCommit(connection -> {
            connection.commit();
            connection.close();
        }));
        assertThat(writer.append(Append.of(List.of(draft("A", 0)))).firstPosition())
                .isEqualTo(1);
        assertThat(ledger.reader().head().size()).isEqualTo(1);
    }

    @Test
    void is_not_recorded_when_its_commit_was_lost() {
        var writer = writer(failingAtCommit(Connection::close));
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 0)))))
                .withMessageContaining("nothing was recorded");
        assertThat(ledger.reader().head().size()).isZero();
        ledger.writer().append(Append.of(List.of(draft("A", 0))));
    }

    @Test
    void has_an_unknown_outcome_when_the_ledger_cannot_be_asked_after_a_lost_commit() {
        var failing = failingAtCommit(connection -> {
            connection.commit();
            connection.close();
        });
        var opened = new AtomicInteger();
        var writer = writer(() -> {
            if (opened.incrementAndGet() > 1) {
                throw new SQLException("unreachable", "08001");
            }
            return failing.getConnection();
        });
        assertThatExceptionOfType(OutcomeUnknown.class)
                .isThrownBy(
                        () -> writer.append(Append.of(List.of(draft("A", 0))).by(request("key", 1))));
        assertThat(ledger.writer()
                        .append(Append.of(List.of(draft("A", 0))).by(request("key", 1)))
                        .alreadyThere())
                .isTrue();
    }

    @Test
    void is_unavailable_when_the_database_cannot_be_reached() {
        var writer = writer(() -> {
            throw new SQLException("unreachable", "08001");
        });
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 0)))));
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

    private static RequestKey request(String key, int content) {
        return new RequestKey("bank-1", key, Octets.of("%02x".formatted(content).repeat(RequestKey.HASH_BYTES)));
    }

    private LedgerWriter writer(Opening opening) {
        var source = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return opening.getConnection();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        return new SerialWriter(source, TestLedger.ID, TestLedger.salts());
    }

    /** A source whose first connection does {@code instead} when it is to commit, and then fails like a cut line. */
    private Opening failingAtCommit(Ending instead) {
        var opened = new AtomicInteger();
        return () -> {
            var real = ledger.database().appConnections().getConnection();
            return opened.incrementAndGet() > 1
                    ? real
                    : (Connection) Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (self, method, arguments) -> {
                                if (method.getName().equals("commit")) {
                                    instead.end(real);
                                    throw new SQLException("the connection is gone", "08006");
                                }
                                try {
                                    return method.invoke(real, arguments);
                                } catch (InvocationTargetException thrown) {
                                    throw thrown.getCause();
                                }
                            });
        };
    }

    @FunctionalInterface
    private interface Opening {
        Connection getConnection() throws SQLException;
    }

    @FunctionalInterface
    private interface Ending {
        void end(Connection connection) throws SQLException;
    }
}
