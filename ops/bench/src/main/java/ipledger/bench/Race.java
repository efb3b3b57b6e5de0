package ipledger.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** 轮测. Rivals in turns, so that a slow minute of the machine falls on all of them; medians, and ratios to the first. */
final class Race {
    /** A closed loop of many callers starves the compiler: each is warmed by few first. */
    private static final int WARM_CALLERS = 4;

    private final Options options;
    private final List<? extends Rival> rivals;
    private final String unit;
    private final Duration warm;

    Race(Options options, String unit, List<? extends Rival> rivals) {
        this(options, unit, rivals, options.time().multipliedBy(2));
    }

    /** @param warm how long each rival works before it is measured: until its compiler has nothing more to do */
    Race(Options options, String unit, List<? extends Rival> rivals, Duration warm) {
        this.warm = warm;
        this.options = options;
        this.unit = unit;
        this.rivals = rivals;
    }

    /** The seconds that {@link #run} takes, near enough. */
    static long estimate(Options options, int rivals, int columns) {
        return rivals * options.time().toSeconds() * ((long) columns * options.rounds() + 2) + 30;
    }

    void run(List<Integer> columns) throws Exception {
        for (var rival : rivals) rival.work(WARM_CALLERS, warm);
        var table = new ArrayList<String>();
        table.add("| callers | "
                + String.join(" | ", rivals.stream().map(Rival::name).toList()) + " |");
        table.add("|---".repeat(rivals.size() + 1) + "|");
        for (int callers : columns) {
            var rates = new double[rivals.size()][options.rounds()];
            for (int round = 0; round < options.rounds(); round++)
                for (int rival = 0; rival < rivals.size(); rival++)
                    rates[rival][round] = rate(rivals.get(rival), callers);
            var cells = new ArrayList<String>();
            double first = median(rates[0]);
            for (var each : rates)
                cells.add(String.format(
                        Locale.ROOT, "%,.0f (%.2f) %s", median(each), median(each) / first, spread(each)));
            table.add("| " + callers + " | " + String.join(" | ", cells) + " |");
            System.out.println(table.getLast());
        }
        System.out.println("\n" + unit + " a second, median of " + options.rounds() + " rounds in turns of "
                + options.time().toMillis() + " ms (ratio to the first) [least..most]\n");
        table.forEach(System.out::println);
    }

    private double rate(Rival rival, int callers) throws Exception {
        long began = System.nanoTime();
        long done = rival.work(callers, options.time());
        return done / ((System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1));
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length % 2 == 1
                ? sorted[sorted.length / 2]
                : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
    }

    private static String spread(double[] values) {
        return String.format(
                Locale.ROOT,
                "[%,.0f..%,.0f]",
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(0));
    }

    /** So many threads do one thing over and over until the time is up; the sum of what they did. */
    static long loop(int callers, Duration time, Step step) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        var done = new long[callers];
        var failed = new ArrayList<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int caller = 0; caller < callers; caller++) {
            int number = caller;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    while (System.nanoTime() < until) done[number] += step.take(number, callers);
                } catch (Exception e) {
                    synchronized (failed) {
                        failed.add(e);
                    }
                }
            }));
        }
        for (var thread : threads) thread.join();
        if (!failed.isEmpty()) throw new IllegalStateException("a caller failed", failed.getFirst());
        return Arrays.stream(done).sum();
    }

    /** 一步. What one caller of several does once; answers how much was done. */
    interface Step {
        long take(int caller, int callers) throws Exception;
    }
}
