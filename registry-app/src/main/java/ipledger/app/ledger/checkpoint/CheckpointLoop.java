package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * 检查点循环. Makes rounds as long as the register runs: the newest entry is under a checkpoint within a second. What keeps
 * it from signing is logged once, kept for whoever asks, and tried again.
 */
public final class CheckpointLoop implements SmartLifecycle {
    /** An entry waits for the round under way, a pause and a round of its own: together less than the second promised. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(900);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(600);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointLoop.class);

    private final Checkpointer checkpointer;
    private final LedgerReader reader;
    private final Vouching vouching;
    private final boolean enabled;

    private volatile Optional<String> obstacle = Optional.empty();
    private volatile Optional<Running> running = Optional.empty();

    /** 运行中. A thread and what ends it. */
    private record Running(Thread thread, CountDownLatch end) {}

    public CheckpointLoop(Checkpointer checkpointer, LedgerReader reader, Vouching vouching, boolean enabled) {
        this.checkpointer = checkpointer;
        this.reader = reader;
        this.vouching = vouching;
        this.enabled = enabled;
    }

    /** What keeps the ledger from being signed at present. */
    public Optional<String> obstacle() {
        return obstacle;
    }

    @Override
    public void start() {
        if (!enabled) {
            return;
        }
        var end = new CountDownLatch(1);
        var thread = Thread.ofPlatform().name("checkpointer").daemon().unstarted(() -> loop(end));
        running = Optional.of(new Running(thread, end));
        thread.start();
    }

    @Override
    public void stop() {
        running.ifPresent(one -> {
            one.end().countDown();
            try {
                one.thread().join(LONGEST_END);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        running = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return running.isPresent();
    }

    private void loop(CountDownLatch end) {
        long seen = -1;
        var pause = LONGEST_PAUSE;
        while (!ended(end, pause)) {
            long began = System.nanoTime();
            try {
                // Once at the start even if all seems signed: the fence may know better.
                if (reader.head().size() != seen) {
                    checkpointer.round().ifPresent(vouching::vouchLater);
                    seen = vouching.latestSize();
                }
                obstacle = Optional.empty();
                pause = pauseAfter(Duration.ofNanos(System.nanoTime() - began));
            } catch (RuntimeException refused) {
                // Whatever it is: nobody else would notice that this thread has ended, and no entry be signed any more.
                var reason = String.valueOf(refused.getMessage());
                if (!obstacle.equals(Optional.of(reason))) {
                    LOG.error("The ledger is not signed: {}", reason, refused);
                }
                obstacle = Optional.of(reason);
                seen = -1;
                pause = PAUSE_AFTER_FAILURE;
            }
        }
    }

    /** The longer rounds take, the sooner the next begins; the rarer they are, the more entries share what a round costs. */
    static Duration pauseAfter(Duration round) {
        var left = LONGEST_WAIT.minus(round.multipliedBy(2));
        return left.compareTo(LONGEST_PAUSE) > 0
                ? LONGEST_PAUSE
                : left.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : left;
    }

    private static boolean ended(CountDownLatch end, Duration pause) {
        try {
            return end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }
}
