package ipledger.app.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** 等候队列. The appends that wait for their turn, first come first served, and no more of them than it has room for. */
final class WaitingLine {
    /** So many may wait: at ten thousand appends a second the last of them waits a second. */
    static final int MAX_WAITING = 10_000;

    static final long MAX_WAITING_BYTES = 2 * Append.MAX_BYTES;

    /** A batch is what waits, up to this many entries; a single append may have more. */
    static final int MAX_BATCH_ENTRIES = 4_000;

    static final long MAX_BATCH_BYTES = 16L << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition someWait = lock.newCondition();
    private final ArrayDeque<WaitingAppend> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean isClosed;

    /** Lines up {@code append}; throws {@link LedgerUnavailable} where there is no room or nothing is taken any more. */
    void join(WaitingAppend append) {
        lock.lock();
        try {
            if (isClosed) {
                throw new LedgerUnavailable("The ledger is being closed; nothing was recorded");
            }
            if (waiting.size() >= MAX_WAITING || (!waiting.isEmpty() && bytes + append.bytes() > MAX_WAITING_BYTES)) {
                throw new LedgerUnavailable("Too much waits to be recorded (" + waiting.size()
                        + " requests); nothing of this request was recorded");
            }
            waiting.add(append);
            bytes += append.bytes();
            if (waiting.size() == 1) {
                someWait.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * What waits now, at least one append; waits for one up to {@code patience}, and answers nothing if none came or the
     * line is closed and empty.
     */
    List<WaitingAppend> next(Duration patience) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !isClosed && left > 0) {
                left = someWait.awaitNanos(left);
            }
            var batch = new ArrayList<WaitingAppend>(waiting.size());
            int entries = 0;
            long size = 0;
            while (!waiting.isEmpty()) {
                var first = waiting.getFirst();
                entries += first.drafts().size();
                size += first.bytes();
                if (!batch.isEmpty() && (entries > MAX_BATCH_ENTRIES || size > MAX_BATCH_BYTES)) {
                    break;
                }
                batch.add(waiting.removeFirst());
                bytes -= first.bytes();
            }
            return batch;
        } catch (InterruptedException nobodyInterruptsTheSequencer) {
            throw new IllegalStateException(nobodyInterruptsTheSequencer);
        } finally {
            lock.unlock();
        }
    }

    /** Takes in nothing more; what waits is still served. */
    void close() {
        lock.lock();
        try {
            isClosed = true;
            someWait.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isDone() {
        lock.lock();
        try {
            return isClosed && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
