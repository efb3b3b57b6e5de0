package ipledger.bench;

import com.sun.management.OperatingSystemMXBean;
import ipledger.ledger.Commitment;
import ipledger.ledger.Commitment.Subject;
import ipledger.ledger.EventType;
import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Salt;
import ipledger.ledger.StreamId;
import ipledger.ledger.tree.GrowingTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * 防篡改的代价. The CPU of one command on the whole machine (server, database and all) at 32 callers, and of it what the
 * evidence takes: three salts, three commitments, the leaf, its place in the tree. And the same rows written with the
 * evidence and without it ({@link EvidenceOff}), which counts what it costs to store as well.
 */
final class Evidence {
    private static final int HOT = 400_000;
    private static final int TICKS_A_SECOND = 100;

    private Evidence() {}

    static void run(Options options) throws Exception {
        Bench.announce("tamper evidence", options.time().toSeconds() * (options.rounds() + 3) + 60);
        int assets = options.whole("assets", 10_000);
        try (var ground = Ground.prepared(options);
                var register =
                        new Register(ground.register("ours"), ground.path().resolve("ours"), 2 * assets)) {
            register.stopReadModels();
            var patents = new Patents(assets);
            register.grant(patents);
            var ours = register.commands(patents);
            var bytes = CommandRace.bytes(register, ours);
            ours.work(32, options.time().multipliedBy(2));
            var micros = new double[options.rounds()];
            var hashing = new double[options.rounds()];
            for (int round = 0; round < options.rounds(); round++) {
                micros[round] = busyMicros(time -> ours.work(32, time), options.time());
                hashing[round] = hashing(bytes);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%n| CPU of a command, microseconds | of it evidence | share |%n|---|---|---|%n| %.1f | %.2f | %.1f %% |%n",
                    Race.median(micros),
                    Race.median(hashing),
                    100 * Race.median(hashing) / Race.median(micros));
            new EvidenceOff(ground.pool(ground.database("plain")), bytes).run(options, Race.median(micros));
            System.out.println("\nmedian of " + options.rounds() + " rounds; the machine's busy time is counted, so it"
                    + " must do nothing else; this process used "
                    + ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                            / 1_000_000_000
                    + " s");
        }
    }

    /** What one time of it takes of the machine's CPU: user, nice, system, interrupts, all but idle and waiting. */
    static double busyMicros(Work work, Duration time) throws Exception {
        long before = busyTicks();
        long done = work.during(time);
        return (busyTicks() - before) * 1_000_000.0 / TICKS_A_SECOND / done;
    }

    /** 工作. Something done over and over for a while; answers how often. */
    interface Work {
        long during(Duration time) throws Exception;
    }

    private static long busyTicks() throws IOException {
        var fields = Files.readString(Path.of("/proc/stat"))
                .lines()
                .findFirst()
                .orElseThrow()
                .trim()
                .split("\\s+", -1);
        long busy = 0;
        for (int field : new int[] {1, 2, 3, 6, 7}) busy += Long.parseLong(fields[field]);
        return busy;
    }

    private static double hashing(PgbenchInserts.Bytes bytes) {
        var facts = HexFormat.of().parseHex(bytes.facts());
        var metadata = HexFormat.of().parseHex(bytes.metadata());
        var random = new SecureRandom();
        var tree = new GrowingTree();
        var previous = Optional.<LeafHash>empty();
        long began = System.nanoTime();
        for (int i = 0; i < HOT; i++) {
            var salts = new Salt[3];
            for (int salt = 0; salt < salts.length; salt++) {
                var drawn = new byte[Salt.LENGTH_BYTES];
                random.nextBytes(drawn);
                salts[salt] = Salt.of(drawn);
            }
            var leaf = new Leaf(
                            Filling.ID,
                            new StreamId("asset", "CN202011000000.3"),
                            i,
                            previous,
                            new UUID(i, i),
                            EventType.of("party.data-changed.v1"),
                            Instant.EPOCH,
                            Commitment.to(Subject.FACTS, salts[0], facts),
                            Commitment.to(Subject.PERSONAL, salts[1], new byte[0]),
                            Commitment.to(Subject.METADATA, salts[2], metadata))
                    .hash();
            tree.add(leaf);
            previous = Optional.of(leaf);
        }
        return (System.nanoTime() - began) / 1_000.0 / HOT;
    }
}
