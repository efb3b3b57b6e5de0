package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.database.DataFolder;
import ipledger.app.database.DatabaseAddress;
import ipledger.app.database.EmbeddedDatabase;
import ipledger.app.database.EmbeddedDatabase.Durability;
import ipledger.app.database.Schemas;
import ipledger.app.ledger.LedgerReplay.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ops/bench/run crash}, which kills nodes too, hundreds of times. */
@DisplayName("kill -9 of the database server under two writing nodes")
class KilledServerTest {
    private static final int ROUNDS = 3;
    private static final int CALLERS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<String, Long> stored = new ConcurrentHashMap<>();
    private final Map<String, Boolean> notStored = new ConcurrentHashMap<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicBoolean isEnding = new AtomicBoolean();

    @TempDir
    Path data;

    @Test
    void loses_and_doubles_nothing_tells_everybody_the_truth_and_goes_on_by_itself() throws Exception {
        try (var folder = DataFolder.take(data)) {
            var server = EmbeddedDatabase.start(folder, Durability.ON_DISK);
            Schemas.migrate(server.address());
            new LedgerFoundation(server.address().ownerConnections()).establish(TestLedger.ID);
            try (var line = new CutLine(server.address());
                    var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                var nodes = List.of(node(line, server.address()), node(line, server.address()));
                for (int caller = 0; caller < CALLERS; caller++) {
                    int number = caller;
                    callers.execute(() -> call(nodes.get(number % 2), number));
                }
                try {
                    for (int round = 0; round < ROUNDS; round++) {
                        awaitMore();
                        kill();
                        server = EmbeddedDatabase.start(folder, Durability.ON_DISK);
                        line.leadTo(server.address());
                        awaitMore();
                    }
                } finally {
                    isEnding.set(true);
                }
            }
            assertThatEverybodyWasToldTheTruth(server.address());
            server.close();
        }
    }

    private static GroupCommit node(CutLine line, DatabaseAddress address) {
        return new GroupCommit(
                line.connections(address),
                TestLedger.ID,
                TestLedger.salts(),
                WritePermit.ALWAYS,
                new GroupCommit.Patience(PATIENCE, PATIENCE));
    }

    private void awaitMore() {
        long before = acknowledged.get();
        await().atMost(PATIENCE).until(() -> acknowledged.get() > before + 20);
    }

    private void call(LedgerWriter node, int caller) {
        for (int turn = 0; !isEnding.get(); turn++) {
            var stream = "stream-" + caller + "-" + turn;
            try {
                var receipt = node.append(Append.of(List.of(draft(stream, 0), draft(stream, 1))));
                stored.put(stream, receipt.firstPosition());
                acknowledged.incrementAndGet();
            } catch (LedgerUnavailable nothingRecorded) {
                notStored.put(stream, true);
            } catch (OutcomeUnknown mayBeEither) {
                notStored.remove(stream);
            }
        }
    }

    private void kill() throws Exception {
        var pid = Files.readString(data.resolve("postgres").resolve("postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow();
        var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        var all = new ArrayList<>(postmaster.descendants().toList());
        all.addFirst(postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (var each : all) {
            each.onExit().join();
        }
    }

    private void assertThatEverybodyWasToldTheTruth(DatabaseAddress address) {
        var reader = new LedgerReader(address.appConnections(), TestLedger.ID);
        var found = new ConcurrentHashMap<String, Long>();
        var whole = reader.replay()
                .verify(
                        new Range(0, reader.head().size()),
                        page -> page.forEach(
                                entry -> found.putIfAbsent(entry.stream().id(), entry.position())));
        assertThat(found).containsAllEntriesOf(stored);
        assertThat(notStored).doesNotContainKeys(found.keySet().toArray(String[]::new));
        assertThat(whole.entries()).isEqualTo(2L * found.size());
        assertThat(reader.at(whole.entries() + 1)).isEmpty();
    }
}
