package ipledger.bench;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.database.DatabaseAddress.Login;
import ipledger.app.ledger.Append;
import ipledger.app.ledger.Draft;
import ipledger.app.ledger.GroupCommit;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.OutcomeUnknown;
import ipledger.app.ledger.RequestKey;
import ipledger.app.ledger.StaleSequence;
import ipledger.app.ledger.WritePermit;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * 负载进程. A node that is going to be killed: callers who append, and a line on standard output for all that each of them was
 * told, in the moment he was told it: {@code A} stored (position and event), {@code N} not stored, {@code U} unknown. It
 * signs checkpoints beside them.
 * Ends when its standard input does.
 */
final class Load {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int CONTESTED_STREAMS = 4;

    private final DatabaseAddress address;
    private final GroupCommit writer;
    private final LedgerReader reader;
    private volatile boolean isEnding;

    private Load(DatabaseAddress address) {
        this.address = address;
        writer = new GroupCommit(
                address.writerConnections(),
                Filling.ID,
                Filling.salts(),
                WritePermit.ALWAYS,
                new GroupCommit.Patience(Duration.ofSeconds(20), Duration.ofMinutes(1)));
        reader = new LedgerReader(address.appConnections(), Filling.ID);
    }

    static void run(Options options) throws Exception {
        var login = new Login(word(options, "user"), System.getenv("IPLEDGER_BENCH_PASSWORD"));
        var load = new Load(new DatabaseAddress(word(options, "url"), login, login));
        int callers = options.whole("callers", 8);
        var threads = new ArrayList<Thread>();
        for (int caller = 0; caller < callers; caller++) {
            int number = caller;
            threads.add(Thread.ofPlatform().start(() -> load.call(word(options, "name") + "-" + number, number)));
        }
        var signing = Thread.ofPlatform().start(() -> load.sign(Path.of(word(options, "data"))));
        while (System.in.read() >= 0) {}
        load.isEnding = true;
        for (var thread : threads) thread.join();
        signing.join();
        load.writer.close();
        tell("END");
    }

    private static String word(Options options, String name) {
        var word = options.given().get(name);
        if (word == null) throw new IllegalArgumentException("--" + name + " is missing");
        return word;
    }

    private void call(String caller, int number) {
        while (!isEnding) {
            // Every second caller shares its stream with callers of this node and of others.
            var stream = number % 2 == 0 ? "own-" + caller : "contested-" + number % CONTESTED_STREAMS;
            var drafts = new ArrayList<Draft>();
            try {
                long next = reader.lastSequence(stream).orElse(-1) + 1;
                int events = ThreadLocalRandom.current().nextInt(1, 4);
                for (int i = 0; i < events; i++) drafts.add(draft(stream, next + i));
            } catch (LedgerUnavailable notNow) {
                pause();
                continue;
            }
            append(new Append(
                    drafts,
                    java.util.Optional.of(
                            new RequestKey(caller, drafts.getFirst().event().toString(), Octets.of("01".repeat(32))))));
        }
    }

    /** Signs as fast as it may, so that a blow falls into each step of a round: {@code S} and the size that it signed. */
    private void sign(Path data) {
        try (var signer = NodeSigner.of(data, address, writer)) {
            while (!isEnding) {
                try {
                    signer.checkpointer().round().ifPresent(signed -> tell("S " + signed.size()));
                } catch (LedgerUnavailable | OutcomeUnknown notNow) {
                    pause();
                } catch (RuntimeException refused) {
                    // Nothing that a blow does may ever look like tampering.
                    tell("X " + String.valueOf(refused).replace('\n', ' '));
                    pause();
                }
                pause();
            }
        }
    }

    private void append(Append append) {
        var events =
                append.drafts().stream().map(draft -> draft.event().toString()).toList();
        while (true) {
            try {
                var lines = writer.append(append).lines();
                for (int i = 0; i < lines.size(); i++) tell("A " + lines.get(i).position() + " " + events.get(i));
                return;
            } catch (StaleSequence lost) {
                tell("N " + String.join(" ", events));
                return;
            } catch (LedgerUnavailable notStored) {
                tell("N " + String.join(" ", events));
                pause();
                return;
            } catch (OutcomeUnknown unknown) {
                tell("U " + String.join(" ", events));
                pause();
                if (isEnding) return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void tell(String line) {
        var bytes = (line + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try {
            // One write a line: a process that is killed leaves no half of one.
            new java.io.FileOutputStream(java.io.FileDescriptor.out).write(bytes);
        } catch (IOException nobodyListens) {
            throw new java.io.UncheckedIOException(nobodyListens);
        }
    }

    private static Draft draft(String stream, long sequence) {
        return new Draft(
                new StreamId("asset", stream),
                sequence,
                UUID.randomUUID(),
                EventType.of("bench.event.v1"),
                Instant.now(),
                Octets.copyOf(("{\"stream\":\"" + stream + "\",\"sequence\":" + sequence + "}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                java.util.Optional.empty(),
                Octets.copyOf("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The words of a line that was told. */
    static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}
