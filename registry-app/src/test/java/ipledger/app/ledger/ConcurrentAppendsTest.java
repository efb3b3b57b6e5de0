package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static ipledger.app.ledger.TestLedger.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ipledger.app.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("并发写入 One append among many at once")
class ConcurrentAppendsTest {
    private final TestLedger ledger = TestLedger.empty();

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
        assertThat(ledger.whole()).hasSize(2 * rounds);
        assertThat(ledger.reader().stream("contested", 0, 100)).hasSize(rounds);
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
        assertThat(streams()).containsExactly("A", "first", "B", "D", "B", "C");
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
        assertThat(streams()).containsExactly("first", "A", "C");
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
        var entries = ledger.whole();
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

    private List<String> streams() {
        return ledger.whole().stream().map(entry -> entry.stream().id()).toList();
    }
}
