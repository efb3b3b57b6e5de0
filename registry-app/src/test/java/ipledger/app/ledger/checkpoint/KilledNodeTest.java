package ipledger.app.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.TestLedger;
import ipledger.ledger.assetmap.AssetMap;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.TreeHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ops/bench/run crash}: two processes write and sign at once, and one is killed. */
@DisplayName("kill -9 of one of two processes that write and sign one ledger")
class KilledNodeTest {
    private static final int ROUNDS = 3;
    private static final int ENTRIES_BEFORE_THE_BLOW = 20;
    private static final int TIMEOUT_SECONDS = 60;

    @TempDir
    Path folder;

    private final TestLedger ledger = TestLedger.empty();

    @Test
    void loses_and_doubles_nothing_and_leaves_one_line_one_tree_and_one_map() throws Exception {
        var nodes = new CopyOnWriteArrayList<Node>();
        for (int round = 0; round < ROUNDS; round++) {
            var killed = new Node("a" + round + "-");
            var other = new Node("b" + round + "-");
            nodes.addAll(List.of(killed, other));
            killed.awaits(ENTRIES_BEFORE_THE_BLOW + 15 * round);
            other.awaits(1);
            killed.process.destroyForcibly();
            killed.process.waitFor();
            other.awaits(other.count("A") + ENTRIES_BEFORE_THE_BLOW);
            other.awaitsSigned(other.count("S") + 1);
            other.end();
        }
        var stored = new HashMap<String, Long>();
        for (var entry : ledger.whole()) {
            if (entry.sequence() == 0) {
                assertThat(stored.put(entry.stream().id(), entry.position())).isNull();
            }
        }
        for (var node : nodes) {
            node.listening.join();
            assertThat(node.count("X")).as(node.lines.toString()).isZero();
            for (var line : node.lines) {
                var words = List.of(line.split(" ", -1));
                switch (words.getFirst()) {
                    case "A" -> assertThat(stored).containsEntry(words.get(2), Long.parseLong(words.get(1)));
                    case "N" -> assertThat(stored).doesNotContainKey(words.get(1));
                    default -> {}
                }
            }
        }
        treeAndMapAreThoseOfTheRows();
    }

    private void treeAndMapAreThoseOfTheRows() {
        try (var third = CheckpointedLedger.over(ledger, folder.resolve("third"))) {
            third.append(0, 3, 0, 1);
            var signed = third.checkpointer().round().orElseThrow();
            assertThat(signed.checkpoint().head()).isEqualTo(head(signed.size()));
            assertThat(signed.map()).isEqualTo(map(signed.mappedTo()));
            third.provesAll();
        }
    }

    private TreeHead head(long size) {
        var tree = new GrowingTree();
        ledger.whole().stream().limit(size).map(LedgerEntry::leafHash).forEach(tree::add);
        return tree.head();
    }

    private MapRoot map(long upTo) {
        var newest = new HashMap<MapKey, MapEntry>();
        for (var entry : ledger.whole()) {
            if (entry.position() <= upTo && Growth.isMapped(entry.stream())) {
                var key = MapKey.of(entry.stream());
                newest.put(key, new MapEntry(key, entry.sequence(), entry.position(), entry.leafHash()));
            }
        }
        return AssetMap.along(MapRoot.EMPTY, paths -> Map.of(), newest.keySet())
                .with(newest.values())
                .root();
    }

    /** 节点进程. A process and what its callers were told. */
    private final class Node {
        private final Process process;
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Thread listening;

        Node(String name) throws IOException {
            var app = ledger.database().app();
            var builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx192m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    WritingNode.class.getName(),
                    name,
                    folder.resolve(name).toString(),
                    ledger.database().url(),
                    app.user());
            builder.environment().put("IPLEDGER_TEST_PASSWORD", app.password());
            process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            listening = Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            try (var out = process.inputReader()) {
                out.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException killed) {
                lines.add("KILLED");
            }
        }

        long count(String word) {
            return lines.stream()
                    .filter(line -> line.equals(word) || line.startsWith(word + " "))
                    .count();
        }

        void awaits(long acknowledged) {
            await().atMost(Duration.ofSeconds(TIMEOUT_SECONDS))
                    .until(() -> !process.isAlive() || count("A") >= acknowledged);
            assertThat(count("A")).isGreaterThanOrEqualTo(acknowledged);
        }

        void awaitsSigned(long times) {
            await().atMost(Duration.ofSeconds(TIMEOUT_SECONDS)).until(() -> count("S") >= times);
        }

        void end() throws Exception {
            process.getOutputStream().close();
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }
}
