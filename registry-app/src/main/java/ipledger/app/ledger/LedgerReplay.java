package ipledger.app.ledger;

import ipledger.ledger.LedgerId;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * 重放. Reads long stretches of the ledger, or all of it. Positions are dense and rows never change, so that a stretch can be
 * cut into pages of known positions: several are read (as binary COPY), checked and decoded at once, and handed over in
 * order. No transaction stays open meanwhile, and no more than a few pages are in memory.
 */
public final class LedgerReplay {
    static final int PAGE_ENTRIES = 2_000;

    private final DataSource connections;
    private final LedgerId ledger;
    private final int atOnce;

    /** @param atOnce how many pages are read and decoded at the same time, each on a connection of its own */
    public LedgerReplay(DataSource connections, LedgerId ledger, int atOnce) {
        this.connections = connections;
        this.ledger = ledger;
        this.atOnce = atOnce;
    }

    /** As many pages at once as the machine has processors. */
    public LedgerReplay(DataSource connections, LedgerId ledger) {
        this(connections, ledger, Runtime.getRuntime().availableProcessors());
    }

    /** 范围. The positions after one up to another. */
    public record Range(long after, long until) {
        public Range {
            if (after < 0 || until < after) {
                throw new IllegalArgumentException("no range of positions: after " + after + " until " + until);
            }
        }
    }

    /**
     * Hands over all entries of {@code range}, in order, each as what {@code decode} makes of it, a page at a time. What
     * does not verify by its own leaf hash, and what is missing, is {@link LedgerBroken}.
     *
     * @param decode called by several threads
     * @param taker called by this thread
     */
    public <T> void read(Range range, Function<LedgerEntry, T> decode, Consumer<List<T>> taker) {
        inOrder(range, page -> page.stream().map(decode).toList(), taker);
    }

    /**
     * Checks everything that the entries alone can show: every leaf hash, that every entry of a stream continues the one
     * before it, and, over a whole ledger, the root that they make.
     *
     * @param taker is handed the entries once they are checked
     */
    public VerifiedRange verify(Range range, Consumer<List<LedgerEntry>> taker) {
        var verified = new VerifiedRange(range.after());
        inOrder(range, page -> page, page -> {
            page.forEach(verified::add);
            taker.accept(page);
        });
        return verified;
    }

    /**
     * Begins to read one page, to verify and to decode it, in a thread of its own; whoever asks for the answer waits for it.
     * The page is shorter than asked for only at the ledger's end.
     */
    public <T> Supplier<T> ahead(long after, int entries, Function<List<LedgerEntry>, T> decode) {
        var task = new FutureTask<>(() -> decode.apply(page(new Range(after, after + entries), true)));
        Thread.ofVirtual().name("ledger-page").start(task);
        return () -> result(task);
    }

    private <T> void inOrder(Range range, Function<List<LedgerEntry>, T> work, Consumer<T> taker) {
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            var ahead = new ArrayDeque<Future<T>>();
            try {
                for (long next = range.after(); next < range.until() || !ahead.isEmpty(); ) {
                    while (next < range.until() && ahead.size() <= atOnce) {
                        var page = new Range(next, Math.min(range.until(), next + PAGE_ENTRIES));
                        ahead.add(begin(workers, page, work));
                        next = page.until();
                    }
                    taker.accept(result(ahead.removeFirst()));
                }
            } finally {
                ahead.forEach(page -> page.cancel(false));
            }
        }
    }

    private <T> Future<T> begin(ExecutorService workers, Range page, Function<List<LedgerEntry>, T> work) {
        return workers.submit(() -> work.apply(page(page, false)));
    }

    private static <T> T result(Future<T> page) {
        try {
            return page.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the ledger", stop);
        }
    }

    private List<LedgerEntry> page(Range range, boolean mayEnd) {
        var entries = new ArrayList<LedgerEntry>((int) (range.until() - range.after()));
        try (var connection = connections.getConnection()) {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select " + LedgerTables.COLUMNS + " from ledger.event where position > "
                            + range.after() + " and position <= " + range.until()
                            + " order by position) to stdout (format binary)");
            boolean isFirst = true;
            for (var message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                var entry = CopiedRow.entry(message, isFirst);
                isFirst = false;
                if (entry.isPresent()) {
                    entries.add(next(range.after() + entries.size() + 1, entry.get()));
                }
            }
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The ledger's database cannot be read", unreachable);
        }
        long missing = range.after() + entries.size() + 1;
        if (!mayEnd && missing <= range.until()) {
            throw new LedgerBroken(missing, "position " + missing + " is missing");
        }
        return entries;
    }

    private LedgerEntry next(long position, LedgerEntry entry) {
        if (entry.position() != position) {
            throw new LedgerBroken(entry.position(), "position " + position + " is missing");
        }
        return entry.verified(ledger);
    }
}
