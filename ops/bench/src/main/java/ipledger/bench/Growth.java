package ipledger.bench;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.projection.encumbrance.PledgeStatusQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * 规模. What a command, a status check and a reading of one asset's history take when the ledger is ten and a hundred times
 * larger, of assets that nobody has used of late: one caller, percentiles.
 */
final class Growth {
    private static final int ASKED = 2_000;
    private static final int EVENTS_A_SECOND = 12_000;

    private Growth() {}

    static void run(Options options) throws Exception {
        var sizes = options.sizes("100000,1000000,10000000");
        int asked = options.whole("asked", ASKED);
        Bench.announce("growth to " + sizes.getLast() + " events", 60 + sizes.getLast() / EVENTS_A_SECOND * 6L);
        try (var ground = Ground.prepared(options)) {
            var address = ground.register("ours");
            var patents = new Patents(sizes.getLast() / Filling.EVENTS_EACH);
            var table = new ArrayList<String>();
            int filled = 0;
            for (int size : sizes) {
                try (var filling = new Filling(address)) {
                    filled = filling.fill(patents, filled, size - (long) filled * Filling.EVENTS_EACH);
                }
                ground.settle(address);
                long built = System.nanoTime();
                // At its start the register builds its read models from the ledger.
                try (var register = register(ground, address)) {
                    System.out.printf(
                            "%,d events: the register was up, its read models built, after %d s%n",
                            register.part(LedgerReader.class).head().size(),
                            (System.nanoTime() - built) / 1_000_000_000);
                    table.add(row(size, register, patents, filled, asked));
                }
                // The next register is to build them anew, and the application's role owns them.
                Ground.execute(
                        address.appConnections(),
                        "delete from projection.token_entry",
                        "delete from projection.live",
                        "do $$ declare s text; begin for s in select nspname from pg_namespace where nspname like"
                                + " 'projection\\_%' loop execute format('drop schema %I cascade', s); end loop; end $$");
            }
            System.out.println(
                    "\n| events | command, median | command, 99 % | status, median | status, 99 % | history of"
                            + " an asset, 99 % |");
            System.out.println("|---|---|---|---|---|---|");
            table.forEach(System.out::println);
            System.out.println("\nmilliseconds, one caller, " + asked + " of each, assets at random");
        }
    }

    private static Register register(Ground ground, ipledger.app.database.DatabaseAddress address) throws Exception {
        var data = java.nio.file.Files.createTempDirectory(ground.path(), "register");
        java.nio.file.Files.writeString(data.resolve("ledger-id"), Filling.ID + "\n");
        return new Register(address, data, 1);
    }

    private static String row(int size, Register register, Patents patents, int filled, int asked) {
        var random = new Random(size);
        var desk = register.part(CommandDesk.class);
        var status = register.part(PledgeStatusQuery.class);
        var reader = register.part(LedgerReader.class);
        var commands = times(asked, i -> {
            // Its last change went back, so the next goes forth again.
            int place = random.nextInt(filled);
            desk.send(patents.change(place), Register.CLERK);
        });
        var statuses = times(
                asked,
                i -> status.ask(List.of(patents.number(random.nextInt(filled)).toString()), Patents.DAY));
        var histories = times(
                asked, i -> reader.stream(patents.number(random.nextInt(filled)).toString(), 0, 100));
        return String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %.2f |",
                size,
                at(commands, 0.5),
                at(commands, 0.99),
                at(statuses, 0.5),
                at(statuses, 0.99),
                at(histories, 0.99));
    }

    private static double[] times(int count, java.util.function.IntConsumer work) {
        for (int i = 0; i < count / 4; i++) work.accept(i);
        var millis = new double[count];
        for (int i = 0; i < count; i++) {
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
