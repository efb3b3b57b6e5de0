package ipledger.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** 测量入口. {@code ops/bench/run NAME [--option value]...}: prints what it will take, then a table. */
public final class Bench {
    private static final Map<String, Measurement> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("commands", CommandRace::run),
            Map.entry("http", CommandRace::runOverHttp),
            Map.entry("import", BulkRace::run),
            Map.entry("replay", ReplayRace::run),
            Map.entry("growth", Growth::run),
            Map.entry("bytes", BytesOnDisk::run),
            Map.entry("evidence", Evidence::run),
            Map.entry("crash", CrashRounds::run),
            Map.entry("history", LongHistory::run),
            Map.entry("load", Load::run),
            Map.entry("figures", FigureTimes::run),
            Map.entry("rebuild", RebuildTimes::run),
            Map.entry("scale", Scale::run),
            Map.entry("lag", Lag::run)));

    private Bench() {}

    /** 测量. One of them. */
    interface Measurement {
        void run(Options options) throws Exception;
    }

    public static void main(String[] words) {
        var measurement = words.length == 0 ? null : ALL.get(words[0]);
        if (measurement == null) {
            System.err.println(
                    "ops/bench/run NAME [--option value]..., NAME one of " + String.join(", ", ALL.keySet()));
            System.exit(2);
            return;
        }
        int code = 0;
        try {
            measurement.run(Options.of(Arrays.asList(words).subList(1, words.length)));
        } catch (Exception failed) {
            failed.printStackTrace();
            code = 1;
        }
        // Threads of frameworks may still run; nothing of the measurement does.
        System.exit(code);
    }

    static void announce(String what, long seconds) {
        System.out.printf(
                "%s: about %d min %d s on %d processors, Java %s%n",
                what, seconds / 60, seconds % 60, Runtime.getRuntime().availableProcessors(), Runtime.version());
    }
}
