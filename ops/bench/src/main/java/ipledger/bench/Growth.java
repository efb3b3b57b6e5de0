package ipledger.bench;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.checkpoint.Proofs;
import ipledger.app.ledger.checkpoint.SignedCheckpoint;
import ipledger.ledger.StreamId;
import ipledger.projection.encumbrance.PledgeStatusQuery;
import ipledger.projection.feed.Phase;
import ipledger.rule.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * 规模. What a command, a status check, a proof and a reading of one asset's history take when the ledger is ten and a hundred
 * times larger, of assets that nobody has used of late: one caller, percentiles. With {@code --keep DIR} a run that was cut
 * off goes on where it came to, and sizes that were measured are not measured again.
 */
final class Growth {
    private static final int ASKED = 2_000;
    private static final int FILLED_A_SECOND = 12_000;
    private static final int BUILT_A_SECOND = 4_000;
    private static final long SIGNED_WITHIN_SECONDS = TimeUnit.HOURS.toSeconds(2);

    private final Ground ground;
    private final DatabaseAddress address;
    private final int asked;
    private final Duration warm;
    private final Patents patents;
    private final Path measured;

    private Growth(Ground ground, int asked, Duration warm, Patents patents) {
        this.ground = ground;
        this.address = ground.register("ours");
        this.asked = asked;
        this.warm = warm;
        this.patents = patents;
        this.measured = ground.path().resolve("growth-measured");
    }

    static void run(Options options) throws Exception {
        var sizes = options.sizes("100000,1000000,10000000");
        int asked = options.whole("asked", ASKED);
        long built = sizes.stream().mapToLong(Integer::longValue).sum() / BUILT_A_SECOND;
        Bench.announce("growth to " + sizes.getLast() + " events", 60 + sizes.getLast() / FILLED_A_SECOND + built);
        try (var ground = Ground.prepared(options)) {
            var growth = new Growth(ground, asked, options.warm(), new Patents(sizes.getLast() / Filling.EVENTS_EACH));
            for (int size : sizes) growth.measure(size);
            growth.print();
        }
    }

    private void measure(int size) throws Exception {
        if (rows().stream().anyMatch(row -> row.startsWith(String.format(Locale.ROOT, "| %,d |", size)))) return;
        int filled;
        try (var filling = new Filling(address)) {
            filled = filling.fillTo(ground.path().resolve("growth-filled"), patents, size);
        }
        Ground.forgetReadModels(address);
        ground.settle(address);
        long began = System.nanoTime();
        // At its start the register builds its read models from the ledger.
        try (var register = register()) {
            long size0 = register.part(LedgerReader.class).head().size();
            System.out.printf("%,d events: up, read models built, after %,d s%n", size0, seconds(began));
            awaitSigned(register);
            System.out.printf("%,d events: signed after %,d s%n", size0, seconds(began));
            var rows = new ArrayList<>(rows());
            rows.add(row(size, register, filled));
            Files.write(measured, rows);
        }
    }

    private List<String> rows() throws IOException {
        return Files.exists(measured) ? Files.readAllLines(measured) : List.of();
    }

    private void print() throws IOException {
        System.out.println(
                "\n| events | command, median | command, 99 % | status, median | status, 99 % | inclusion, 99 % |"
                        + " consistency, 99 % | asset, all its entries, 99 % | history of an asset, 99 % |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        rows().forEach(System.out::println);
        System.out.println("\nmilliseconds, one caller, " + asked + " of each after " + warm.toSeconds()
                + " s of the same, assets and positions at random");
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }

    private Register register() throws IOException {
        var data = Files.createTempDirectory(ground.path(), "register");
        Files.writeString(data.resolve("ledger-id"), Filling.ID + "\n");
        return new Register(address, data, 1);
    }

    private static void awaitSigned(Register register) throws InterruptedException {
        var proofs = register.part(Proofs.class);
        var reader = register.part(LedgerReader.class);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SIGNED_WITHIN_SECONDS);
        while (proofs.latest().map(SignedCheckpoint::size).orElse(0L)
                != reader.head().size()) {
            if (System.nanoTime() > until) throw new IllegalStateException("the ledger is not signed");
            Thread.sleep(200);
        }
    }

    private String row(int size, Register register, int filled) throws InterruptedException {
        var random = new Random(size);
        var desk = register.part(CommandDesk.class);
        var status = register.part(PledgeStatusQuery.class);
        var reader = register.part(LedgerReader.class);
        var proofs = register.part(Proofs.class);
        // A day before the last recording would be asked of the history: what a bank asks is the day of its question.
        var today = LocalDate.now(Phase.REGISTER_ZONE);
        var commands = times(i -> change(desk, random.nextInt(filled)));
        awaitSigned(register);
        long signed = proofs.latest().orElseThrow().size();
        var statuses = times(i -> status.ask(List.of(anyNumber(random, filled)), today));
        var inclusions = times(i -> proofs.inclusion(random.nextLong(1, signed + 1)));
        var consistencies = times(i -> proofs.consistency(random.nextLong(1, signed + 1)));
        var assets = times(i -> proofs.stream(new StreamId("asset", anyNumber(random, filled))));
        var histories = times(i -> reader.stream(anyNumber(random, filled), 0, 100));
        return String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                size,
                at(commands, 0.5),
                at(commands, 0.99),
                at(statuses, 0.5),
                at(statuses, 0.99),
                at(inclusions, 0.99),
                at(consistencies, 0.99),
                at(assets, 0.99),
                at(histories, 0.99));
    }

    /** Its last change went back, so the next goes forth again; what an earlier run has changed goes the other way. */
    private void change(CommandDesk desk, int place) {
        try {
            desk.send(patents.change(place), Register.CLERK);
        } catch (Refused changedBefore) {
            desk.send(patents.change(place), Register.CLERK);
        }
    }

    private String anyNumber(Random random, int filled) {
        return patents.number(random.nextInt(filled)).toString();
    }

    private double[] times(IntConsumer work) {
        // A register works for days: what its first seconds cost while they are compiled is another question.
        long warmUntil = System.nanoTime() + warm.toNanos();
        for (int i = 0; System.nanoTime() < warmUntil; i++) work.accept(i);
        var millis = new double[asked];
        for (int i = 0; i < asked; i++) {
            long began = System.nanoTime();
            work.accept(i);
            millis[i] = (System.nanoTime() - began) / 1_000_000.0;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
