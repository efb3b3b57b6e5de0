package ipledger.app.ledger.checkpoint;

import static ipledger.app.ledger.checkpoint.CheckpointedLedger.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.OutcomeUnknown;
import ipledger.app.ledger.TestLedger;
import ipledger.ledger.note.SignatureKind;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("检查点轮次 A round of the checkpointer")
class CheckpointRoundTest {
    /** Each statement of a round is the last one once: what was done before it must not hinder the next round. */
    @Test
    void begins_again_wherever_it_was_cut_off() {
        var ledger = TestLedger.empty();
        var path = CheckpointedLedger.freshFolder();
        for (int cut = 1; cut <= 60; cut++) {
            var calls = new AtomicInteger(cut);
            boolean wasCut = false;
            try (var register = CheckpointedLedger.over(
                    ledger, path, ledger.writer(), cutOff(ledger.database().appConnections(), calls))) {
                register.append(10_000 + 10 * cut, 2, 0, 2);
                try {
                    register.checkpointer().round();
                } catch (RuntimeException stopped) {
                    assertThat(stopped).isInstanceOf(LedgerUnavailable.class);
                    wasCut = true;
                }
            }
            try (var register = CheckpointedLedger.over(ledger, path)) {
                if (wasCut) {
                    register.checkpointer().round();
                }
                var signed = register.proofs().latest().orElseThrow();
                assertThat(signed.checkpoint().head()).isEqualTo(register.recomputed(signed.size()));
                assertThat(signed.size()).isEqualTo(ledger.reader().head().size());
            }
            if (!wasCut) {
                assertThat(cut).isGreaterThan(10);
                return;
            }
        }
        throw new AssertionError("a round has more statements than were cut");
    }

    /** PostgreSQL reports a commit with warning 01000 when a synchronous standby was not waited for. */
    @Test
    void signs_nothing_after_a_commit_that_warned() {
        var ledger = TestLedger.empty();
        var path = CheckpointedLedger.freshFolder();
        try (var register = CheckpointedLedger.over(
                ledger, path, ledger.writer(), warning(ledger.database().appConnections()))) {
            register.append(0, 3, 0, 1);
            assertThatExceptionOfType(OutcomeUnknown.class)
                    .isThrownBy(() -> register.checkpointer().round());
            assertThat(register.proofs().latest()).isEmpty();
            assertThat(path.resolve("ledger-fence")).doesNotExist();
        }
        try (var register = CheckpointedLedger.over(ledger, path)) {
            assertThat(register.checkpointer().round()).isPresent();
            register.provesAll();
        }
    }

    @Test
    void makes_one_line_of_checkpoints_with_two_at_work() throws Exception {
        var ledger = TestLedger.empty();
        var path = CheckpointedLedger.freshFolder();
        try (var one = CheckpointedLedger.over(ledger, path);
                var two = CheckpointedLedger.over(ledger, CheckpointedLedger.freshFolder());
                var threads = Executors.newFixedThreadPool(3)) {
            var made = new AtomicInteger();
            var writing = threads.submit(() -> {
                for (int sequence = 0; sequence < 40; sequence++) {
                    one.append(0, 5, sequence, 1);
                }
            });
            var signing = new ArrayList<Future<AtomicInteger>>();
            for (var register : List.of(one, two)) {
                signing.add(threads.submit(() -> {
                    while (!writing.isDone()) {
                        register.checkpointer().round().ifPresent(signed -> made.incrementAndGet());
                    }
                    return made;
                }));
            }
            writing.get();
            for (var each : signing) {
                each.get();
            }
            one.checkpointer().round();
            assertThat(made.get()).isPositive();
            var signed = one.proofs().latest().orElseThrow();
            assertThat(signed.checkpoint().head()).isEqualTo(one.recomputed(signed.size()));
        }
    }

    @Test
    void never_signs_less_than_the_database_says_was_signed_by_another_node() {
        var ledger = TestLedger.empty();
        try (var one = CheckpointedLedger.over(ledger, CheckpointedLedger.freshFolder());
                var two = CheckpointedLedger.over(ledger, CheckpointedLedger.freshFolder())) {
            one.append(0, 9, 0, 1);
            var first = one.checkpointer().round().orElseThrow();
            two.append(0, 9, 1, 1);
            var second = two.checkpointer().round().orElseThrow();
            assertThat(two.proofs()
                            .consistency(first.size())
                            .proof()
                            .proves(
                                    first.checkpoint().head(),
                                    second.checkpoint().head()))
                    .isTrue();
        }
    }

    /** An administrator's entry takes the place that the checkpointer had looked up for its own. */
    @Test
    void takes_the_next_place_where_another_was_faster() {
        var ledger = TestLedger.empty();
        var path = CheckpointedLedger.freshFolder();
        var between = new AtomicBoolean();
        var other = new AtomicReference<CheckpointedLedger>();
        LedgerWriter raced = append -> {
            if (append.drafts().getFirst().type().name().equals("ledger.map-rooted")
                    && between.compareAndSet(false, true)) {
                other.get().checkpointer().rotate(SignatureKind.ED25519, Duration.ofDays(1), "admin");
            }
            return ledger.writer().append(append);
        };
        try (var register = CheckpointedLedger.over(
                        ledger, path, raced, ledger.database().appConnections());
                var admin = CheckpointedLedger.over(ledger, CheckpointedLedger.freshFolder())) {
            other.set(admin);
            register.append(0, 3, 0, 1);
            assertThat(register.checkpointer().round()).isPresent();
            assertThat(between).isTrue();
            register.provesAll();
        }
    }

    /** Nothing else makes checkpoints: a loop that ended by whatever went wrong would leave all later entries unsigned. */
    @Test
    void goes_on_after_whatever_went_wrong_and_says_so_meanwhile() throws IOException {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 3, 0, 1);
            // A folder where the fence's file should be: it cannot be written.
            var fence = Files.createDirectory(register.folder().path().resolve("ledger-fence.new"));
            var inside = Files.createFile(fence.resolve("in-the-way"));
            var vouching = new Vouching(
                    register.ledger().database().appConnections(),
                    register.proofs(),
                    List.of(),
                    Optional.empty(),
                    CLOCK);
            var loop = new CheckpointLoop(
                    register.checkpointer(), register.ledger().reader(), vouching, true);
            try (vouching) {
                loop.start();
                await().until(() -> loop.obstacle().isPresent());
                assertThat(register.proofs().latest()).isEmpty();
                Files.delete(inside);
                await().atMost(CheckpointLoop.PAUSE_AFTER_FAILURE.multipliedBy(4))
                        .until(() -> register.proofs().latest().isPresent());
                await().until(() -> loop.obstacle().isEmpty());
            } finally {
                loop.stop();
            }
            register.provesAll();
        }
    }

    private static DataSource warning(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            var answer = method.invoke(source, arguments);
            return answer instanceof Connection connection
                    ? proxy(
                            Connection.class,
                            (called, given) -> called.getName().equals("getWarnings")
                                    ? new SQLWarning("standby not waited for", "01000")
                                    : called.invoke(connection, given))
                    : answer;
        });
    }

    /** Connections that fail from the call on that {@code calls} counts down to, commits among them. */
    private static DataSource cutOff(DataSource source, AtomicInteger calls) {
        return proxy(DataSource.class, (method, arguments) -> {
            var answer = method.invoke(source, arguments);
            return answer instanceof Connection connection ? cutOff(connection, calls) : answer;
        });
    }

    private static Connection cutOff(Connection connection, AtomicInteger calls) {
        return proxy(Connection.class, (method, arguments) -> {
            boolean counted =
                    List.of("prepareStatement", "createStatement", "commit").contains(method.getName());
            if (counted && calls.decrementAndGet() <= 0) {
                connection.close();
                throw new SQLException("cut off");
            }
            return method.invoke(connection, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.invoke(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    @FunctionalInterface
    private interface Call {
        Object invoke(Method method, Object[] arguments) throws Throwable;
    }
}
