package ipledger.bench;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.ledger.LedgerReader;
import ipledger.figure.Dimension;
import ipledger.figure.Figure;
import ipledger.figure.Figures;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.projection.figures.FigureQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * 指标时长. The seconds of every figure over a city of so many assets: its total as of today and all that is known, as known at a
 * moment before, by county, and by year; the quicker of two askings each.
 */
final class FigureTimes {
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

    private FigureTimes() {}

    static void run(Options options) throws Exception {
        int assets = options.whole("assets", Cities.ASSETS);
        Bench.announce("figures over " + assets + " assets", Cities.seconds(assets));
        try (var ground = Ground.prepared(options)) {
            var address = ground.register("ours");
            try (var register = Cities.filled(ground, address, assets)) {
                table(register, address);
            }
        }
    }

    static void table(Register register, DatabaseAddress address) {
        long head = register.part(LedgerReader.class).head().size();
        Ground.execute(address.appConnections(), "vacuum analyze");
        var moment = register.part(LedgerReader.class)
                .at(Math.max(1, head / 2))
                .orElseThrow()
                .recordedAt();
        System.out.println("\n| figure | value | today, s | as known before, s | by county, s | by year, s |");
        System.out.println("|---|---|---|---|---|---|");
        var figures = register.part(FigureQuery.class);
        for (var figure : Figures.all()) {
            var whole = new Question(figure, FIRST, LAST, List.of(), Instant.MAX, Counting.SHARES);
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %s | %.3f | %.3f | %s | %s |%n",
                    figure.name(),
                    figures.ask(whole)
                            .answer()
                            .total()
                            .value()
                            .map(figure.unit()::shown)
                            .orElse("none"),
                    seconds(figures, whole),
                    seconds(figures, whole.asKnownAt(moment)),
                    seconds(figures, figure, Dimension.COUNTY),
                    seconds(figures, figure, Dimension.YEAR));
        }
    }

    /** Nothing where the figure is not split so. */
    private static String seconds(FigureQuery figures, Figure figure, Dimension by) {
        return figure.dimensions().contains(by)
                ? String.format(
                        Locale.ROOT,
                        "%.3f",
                        seconds(figures, new Question(figure, FIRST, LAST, List.of(by), Instant.MAX, Counting.SHARES)))
                : "";
    }

    private static double seconds(FigureQuery figures, Question question) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            long began = System.nanoTime();
            figures.ask(question);
            best = Math.min(best, (System.nanoTime() - began) / 1e9);
        }
        return best;
    }
}
