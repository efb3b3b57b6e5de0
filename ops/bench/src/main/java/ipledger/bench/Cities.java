package ipledger.bench;

import ipledger.app.demo.City;
import ipledger.app.demo.CityFilling;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.projections.ReadModels;
import ipledger.projection.feed.Positions;
import ipledger.projection.figures.FiguresProjection;
import java.time.Duration;
import java.util.Locale;

/** 城市. The invented city of the demonstration, taken in as an import does, for what is measured over assets of all kinds. */
final class Cities {
    static final int ASSETS = 50_000;
    private static final long SEED = 430_400;
    private static final int ASSETS_A_SECOND = 300;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(60);

    private Cities() {}

    static long seconds(int assets) {
        return 30L + assets / ASSETS_A_SECOND;
    }

    /** Fills the register and waits until its read models have come to the end; prints how long both took. */
    static long fill(Register register, int assets) throws InterruptedException {
        register.stopReadModels();
        long began = System.nanoTime();
        long events = CityFilling.fill(
                new City(SEED, assets), "bench-" + assets, register.part(CommandDesk.class), taken -> {});
        double seconds = (System.nanoTime() - began) / 1e9;
        long head = register.part(LedgerReader.class).head().size();
        System.out.printf(
                Locale.ROOT,
                "city of %,d assets: %,d events taken in %.1f s, %,.0f a second%n",
                assets,
                events,
                seconds,
                events / seconds);
        register.part(ReadModels.class).start();
        if (!register.part(Positions.class).await(FiguresProjection.MODEL, head, LONGEST_WAIT))
            throw new IllegalStateException("the figures have not come to " + head);
        return head;
    }
}
