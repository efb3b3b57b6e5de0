package ipledger.projection.feed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** 到达位置. How far a read model has come, and waiting for it: a caller who knows a receipt's position reads its own write. */
public final class Positions {
    /** How long a waiting caller lets pass between two looks. */
    private static final long LOOK_MILLIS = 10;

    /** Nobody waits longer than this. */
    public static final Duration LONGEST = Duration.ofSeconds(60);

    private final Generations generations;

    public Positions(Generations generations) {
        this.generations = generations;
    }

    /** Every entry up to this position is in the read model; 0 where it was never built. */
    public long of(ReadModel model) {
        return generations.live(model).map(Progress::reachedByAll).orElse(0L);
    }

    /** True once the read model has come to {@code position}; false where it has not within the time. */
    public boolean await(ReadModel model, long position, Duration timeout) {
        if (timeout.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("nobody waits longer than " + LONGEST + ", asked for " + timeout);
        long deadline = System.nanoTime() + timeout.toNanos();
        while (of(model) < position) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) return false;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        }
        return true;
    }
}
