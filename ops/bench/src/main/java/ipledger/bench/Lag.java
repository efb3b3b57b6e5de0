package ipledger.bench;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.projections.ReadModels;
import ipledger.projection.feed.Positions;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** 滞后. How far behind the ledger each read model is while commands come as fast as they are taken: seconds, by sampling. */
final class Lag {
    private static final int PATENTS = 5_000;
    private static final int CALLERS = 8;
    private static final long SAMPLE_MILLIS = 200;

    private Lag() {}

    static void run(Options options) throws Exception {
        int seconds = options.whole("seconds", 30);
        int callers = options.whole("callers", CALLERS);
        Bench.announce("lag under full load", seconds + options.warm().toSeconds() + 60);
        try (var ground = Ground.prepared(options)) {
            var address = ground.register("ours");
            var data = Files.createTempDirectory(ground.path(), "register");
            try (var register = new Register(address, data, 20_000)) {
                var patents = new Patents(PATENTS);
                register.grant(patents);
                measure(register, patents, options.warm(), seconds, callers);
            }
        }
    }

    private static void measure(Register register, Patents patents, Duration warm, int seconds, int callers)
            throws Exception {
        var ledger = register.part(LedgerReader.class);
        var positions = register.part(Positions.class);
        for (var model : ReadModels.ALL) positions.await(model, ledger.head().size(), Duration.ofMinutes(1));
        var stop = new AtomicBoolean();
        var sent = new AtomicLong();
        var desk = register.part(CommandDesk.class);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < callers; i++) {
            int caller = i;
            threads.add(Thread.ofPlatform().start(() -> {
                while (!stop.get()) {
                    desk.send(patents.change(patents.turn(caller, callers)), Register.CLERK);
                    sent.incrementAndGet();
                }
            }));
        }
        Thread.sleep(warm);
        sent.set(0);
        var lags = new ArrayList<double[]>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.sleep(SAMPLE_MILLIS);
            lags.add(ReadModels.ALL.stream()
                    .mapToDouble(model -> behind(ledger, positions.of(model)))
                    .toArray());
        }
        stop.set(true);
        for (var thread : threads) thread.join();
        System.out.printf(Locale.ROOT, "%n%,d commands a second, %d callers%n", sent.get() / seconds, callers);
        System.out.println("\n| read model | median, s | 99 %, s | worst, s |");
        System.out.println("|---|---|---|---|");
        for (int i = 0; i < ReadModels.ALL.size(); i++) {
            int place = i;
            var sorted = lags.stream().mapToDouble(lag -> lag[place]).toArray();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f |%n",
                    ReadModels.ALL.get(i).name(),
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.99)],
                    sorted[sorted.length - 1]);
        }
    }

    /** How much older the first entry that a model has not yet is than now. */
    private static double behind(LedgerReader ledger, long reached) {
        return ledger.at(reached + 1)
                .map(entry -> Math.max(
                        0,
                        Duration.between(entry.recordedAt(), java.time.Instant.now())
                                        .toMillis()
                                / 1000.0))
                .orElse(0.0);
    }
}
