package ipledger.bench;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.demo.City;
import ipledger.app.demo.CityFilling;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.projection.feed.Positions;
import ipledger.projection.figures.FiguresProjection;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;

/** 城市. The invented city of the demonstration, taken in as an import does, for what is measured over assets of all kinds. */
final class Cities {
    static final int ASSETS = 50_000;
    private static final int REMEMBERED = 10_000;
    private static final long SEED = 430_400;
    private static final int ASSETS_A_SECOND = 300;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private Cities() {}

    static long seconds(int assets) {
        return 30L + assets / ASSETS_A_SECOND;
    }

    /** A register that holds the city, its read models built from the ledger at its start; prints how long both took. */
    static Register filled(Ground ground, DatabaseAddress address, int assets)
            throws IOException, InterruptedException {
        var data = Files.createDirectories(ground.path().resolve("register"));
        var whole = ground.path().resolve("city-of-" + assets);
        if (!Files.exists(whole)) {
            try (var register = new Register(address, data, REMEMBERED)) {
                register.stopReadModels();
                take(register, assets);
            }
            Files.createFile(whole);
        }
        ground.settle(address);
        Ground.forgetReadModels(address);
        long began = System.nanoTime();
        var register = new Register(address, data, REMEMBERED);
        long head = register.part(LedgerReader.class).head().size();
        if (!register.part(Positions.class).await(FiguresProjection.MODEL, head, LONGEST_WAIT))
            throw new IllegalStateException("the figures have not come to " + head);
        System.out.printf(
                Locale.ROOT,
                "%,d entries: the register was up, its read models built, after %.1f s%n",
                head,
                (System.nanoTime() - began) / 1e9);
        return register;
    }

    private static void take(Register register, int assets) {
        long began = System.nanoTime();
        long events = CityFilling.fill(
                new City(SEED, assets), "bench-" + assets, register.part(CommandDesk.class), taken -> {});
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "city of %,d assets: %,d events taken in %.1f s, %,.0f a second%n",
                assets,
                events,
                seconds,
                events / seconds);
    }
}
