package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ipledger.app.database.TestDatabase;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
    void is_refused_when_the_writer_is_closed_but_not_when_it_waits_already() throws Exception {
        var writer = TestLedger.writer(ledger.database().writerConnections());
        try (var held = holdingTheHead();
                var thread = Executors.newSingleThreadExecutor()) {
            var waiting = thread.submit(() -> writer.append(Append.of(List.of(draft("A", 0)))));
            await().until(this::isWaitingForTheHead);
            var closing = Thread.ofVirtual().start(writer::close);
            held.rollback();
            assertThat(waiting.get().firstPosition()).isEqualTo(1);
            closing.join();
        }
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> writer.append(Append.of(List.of(draft("A", 1)))));
    }

    @Test
    void succeeds_or_fails_alone_in_one_batch_with_others() throws Exception {
        ledger.writer().append(Append.of(List.of(draft("A", 0))).by(request("key-0", 1)));
        var outcomes = inOneBatch(List.of(
                Append.of(List.of(draft("B", 0))),
                Append.of(List.of(draft("A", 0))),
                Append.of(List.of(draft("C", 0), draft("C", 2))),
                Append.of(List.of(draft("D", 0))).by(request("key-1", 2)),
                Append.of(List.of(draft("D", 0))).by(request("key-1", 2)),
                Append.of(List.of(draft("E", 0))).by(request("key-1", 3)),
                Append.of(List.of(draft("A", 0))).by(request("key-0", 1)),
                Append.of(List.of(draft("F", 0))).by(request("key-0", 4)),
                Append.of(List.of(draft("B", 1))),
                Append.of(List.of(draft("C", 0)))));
        assertThat(outcomes.get(0)).isInstanceOf(Receipt.class);
        assertThat(outcomes.get(1)).isInstanceOf(StaleSequence.class);
        assertThat(outcomes.get(2)).isInstanceOf(StaleSequence.class);
        assertThat(((Receipt) outcomes.get(3)).alreadyThere()).isFalse();
        assertThat(outcomes.get(4)).isEqualTo(((Receipt) outcomes.get(3)).again());
        assertThat(outcomes.get(5)).isInstanceOf(KeyReused.class);
        assertThat(((Receipt) outcomes.get(6)).firstPosition()).isEqualTo(1);
        assertThat(outcomes.get(7)).isInstanceOf(KeyReused.class);
        assertThat(outcomes.get(8)).isInstanceOf(Receipt.class);
        assertThat(outcomes.get(9)).isInstanceOf(Receipt.class);
        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void of_a_batch_is_recorded_although_the_database_cannot_take_another() throws Exception {
        TestDatabase.administer(
                ledger.database(),
                "create function ledger.refuse_b() returns trigger language plpgsql as $$ begin"
                        + " if new.stream_id = 'B' then raise exception 'no' using errcode = '23514'; end if;"
                        + " return new; end $$",
                "create trigger b before insert on ledger.event for each row execute function ledger.refuse_b()");
        var outcomes = inOneBatch(List.of(
                Append.of(List.of(draft("A", 0))),
                Append.of(List.of(draft("B", 0))),
                Append.of(List.of(draft("C", 0)))));
        assertThat(outcomes.get(0)).isInstanceOf(Receipt.class);
        assertThat(outcomes.get(1)).isInstanceOf(LedgerUnavailable.class);
        assertThat(outcomes.get(2)).isInstanceOf(Receipt.class);
        assertThat(positions()).containsExactly(1L, 2L);
    }

    /** Has all of {@code appends} wait before the writer may go on, and says what became of each. */
    private List<Object> inOneBatch(List<Append> appends) throws Exception {
        try (var held = holdingTheHead();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> ledger.writer().append(Append.of(List.of(draft("first", 0)))));
            await().until(this::isWaitingForTheHead);
            var all = new ArrayList<Future<Receipt>>();
            for (var append : appends) {
                var begun = new CountDownLatch(1);
                all.add(threads.submit(() -> {
                    begun.countDown();
                    return ledger.writer().append(append);
                }));
                begun.await();
                // In the order given: each has lined up before the next is begun.
                Thread.sleep(20);
            }
            held.rollback();
            first.get();
            var outcomes = new ArrayList<Object>();
            for (var each : all) {
                try {
                    outcomes.add(each.get());
                } catch (ExecutionException refused) {
                    outcomes.add(refused.getCause());
                }
            }
            return outcomes;
        }
    }

    private Connection holdingTheHead() throws SQLException {
        var connection = ledger.database().appConnections().getConnection();
        connection.setAutoCommit(false);
        LedgerTables.head(connection, LedgerTables.Lock.UNTIL_COMMIT);
        return connection;
    }

    private boolean isWaitingForTheHead() throws SQLException {
        try (var connection = ledger.database().appConnections().getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")) {
            row.next();
            return row.getLong(1) == 1;
        }
    }

    private List<Long> positions() {
        var positions = new ArrayList<Long>();
        ledger.reader().scan(0, entry -> {
            if (!entry.stream().id().equals("first")) {
                positions.add(positions.size() + 1L);
            }
        });
        return positions;
    }

    @Test
    void is_written_by_two_nodes_in_one_line_of_positions() throws Exception {
        int each = 300;
        int callers = 4;
        var nodes = List.of(ledger.writer(), TestLedger.writer(ledger.database().writerConnections()));
        var receipts = new ConcurrentHashMap<Long, Receipt.Line>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int caller = 0; caller < 2 * callers; caller++) {
                var node = nodes.get(caller % 2);
                var stream = "stream-" + caller % callers;
                all.add(threads.submit(() -> {
                    long next = 0;
                    for (int done = 0; done < each; ) {
                        try {
                            var line = node.append(Append.of(List.of(draft(stream, next))))
                                    .lines()
                                    .getFirst();
                            assertThat(receipts.put(line.position(), line)).isNull();
                            next++;
                            done++;
                        } catch (StaleSequence other) {
                            next = ledger.reader().lastSequence(stream).orElse(-1) + 1;
                        }
                    }
                    return stream;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        var entries = new ArrayList<LedgerEntry>();
        ledger.reader().scan(0, entries::add);
        assertThat(entries).hasSize(2 * callers * each).hasSameSizeAs(receipts.keySet());
        for (var entry : entries) {
            assertThat(receipts.get(entry.position())).isEqualTo(entry.receiptLine());
        }
        for (int stream = 0; stream < callers; stream++) {
            assertThat(ledger.reader().stream("stream-" + stream, 0, 10_000)).hasSize(2 * each);
        }
    }

    @Test
    void is_recorded_by_the_others_when_one_node_stalls_while_it_holds_the_head() throws Exception {
        try (var stalled = LedgerSession.open(ledger.database().writerConnections())) {
            stalled.hold();
            assertThat(ledger.writer().append(Append.of(List.of(draft("A", 0)))).firstPosition())
                    .isEqualTo(1);
            assertThat(stalled.survives()).isFalse();
        }
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
}
