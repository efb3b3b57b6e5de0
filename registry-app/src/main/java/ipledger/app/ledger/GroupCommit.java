package ipledger.app.ledger;

import ipledger.app.ledger.LedgerSession.Backend;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Salt;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 成组提交. Writes what waits, all at once: one thread on one connection takes every append that came while the last batch was
 * on its way to disk and records them in one statement. Nobody waits for company; a lone append goes at once. Each append
 * succeeds or fails by itself.
 *
 * <p>Several nodes may write one ledger. What this one remembers of it may be old, and the statement's own fences say so:
 * the head's size, the streams' sequences, the requests' keys. Then the memory is thrown away, and the batch is decided
 * anew while the head is held, which always comes to an end. Where a connection breaks while a batch is under way the
 * ledger is asked before anybody is answered.
 */
public final class GroupCommit implements LedgerWriter, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private static final Duration PAUSE_BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final String DATA_EXCEPTION = "22";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CONSTRAINT_VIOLATION = "23";

    private final DataSource connections;
    private final LedgerId ledger;
    private final Supplier<Salt> salts;
    private final WritePermit permit;
    private final Patience patience;
    private final WaitingLine line = new WaitingLine();
    private final StreamHeads memory = new StreamHeads();
    private final Thread sequencer;
    private @Nullable LedgerSession session;

    /**
     * 耐心.
     *
     * @param lostAnswer how long the ledger is asked what became of a batch whose answer was lost
     * @param idle how long a connection is kept that nobody needs
     */
    public record Patience(Duration lostAnswer, Duration idle) {
        public static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10));
    }

    /**
     * @param connections as the application's role
     * @param ledger the ledger that is meant; another one under this address is never written
     * @param salts random bytes that nobody can foresee; asked by many threads at once
     */
    public GroupCommit(
            DataSource connections, LedgerId ledger, Supplier<Salt> salts, WritePermit permit, Patience patience) {
        this.connections = connections;
        this.ledger = ledger;
        this.salts = salts;
        this.permit = permit;
        this.patience = patience;
        sequencer = Thread.ofPlatform().daemon().name("ledger-sequencer").start(this::serve);
    }

    @Override
    public Receipt append(Append append) {
        permit.refusal().ifPresent(reason -> {
            throw new LedgerUnavailable(reason + "; nothing was recorded");
        });
        var waiting = new WaitingAppend(append, salts);
        line.join(waiting);
        return waiting.answer();
    }

    /** Records what waits, takes nothing more, and gives the connection back. */
    @Override
    public void close() {
        line.close();
        try {
            sequencer.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!line.isDone()) {
            var batch = line.next(patience.idle());
            if (batch.isEmpty()) {
                end();
            } else {
                serve(batch);
            }
        }
        end();
    }

    /** The sequencer's outermost door: whatever is thrown here must reach the callers, or they would wait for ever. */
    private void serve(List<WaitingAppend> batch) {
        try {
            record(batch);
        } catch (RuntimeException | Error broken) {
            LOG.error("A batch of {} appends failed", batch.size(), broken);
            end();
            var reason = broken instanceof RuntimeException unchecked
                    ? unchecked
                    : new OutcomeUnknown("The writer failed while a batch was under way", broken);
            batch.stream().filter(append -> !append.isAnswered()).forEach(append -> append.refused(reason));
        }
    }

    private void record(List<WaitingAppend> batch) {
        LedgerSession open;
        try {
            open = open();
        } catch (SQLException unreachable) {
            refuse(batch, "The ledger's database cannot be reached; nothing was recorded", unreachable);
            return;
        }
        if (recordAtOnce(open, batch) == Attempt.FENCED) {
            memory.forget();
            recordHeld(open, batch);
        }
    }

    private enum Attempt {
        /** Every caller has been answered. */
        ENDED,
        /** Nothing was recorded, because what this node remembers is not what the ledger holds. */
        FENCED
    }

    private Attempt recordAtOnce(LedgerSession open, List<WaitingAppend> appends) {
        var decided = new Decided();
        try {
            var batch = decided.on(remembered(open, appends), appends);
            if (!batch.entries().isEmpty() && !open.recordAtOnce(batch)) {
                return Attempt.FENCED;
            }
            remember(batch);
            batch.answer();
            return Attempt.ENDED;
        } catch (SQLException failed) {
            if (survives(open)) {
                if (concernsOneAppend(failed)) {
                    return Attempt.FENCED;
                }
                refuse(appends, "The ledger could not be written; nothing was recorded", failed);
            } else {
                settle(open.backend(), decided, appends, failed);
            }
            return Attempt.ENDED;
        } catch (OutcomeUnknown warned) {
            end();
            decided.answerUnknown(warned);
            return Attempt.ENDED;
        }
    }

    /** The batch under way, once it has been decided. */
    private static final class Decided {
        private Optional<Batch> batch = Optional.empty();

        Batch on(Batch empty, List<WaitingAppend> appends) {
            appends.forEach(empty::add);
            batch = Optional.of(empty);
            return empty;
        }

        void answerUnknown(OutcomeUnknown warned) {
            batch.orElseThrow()
                    .answerUnknown("The database did not vouch for the commit: " + warned.getMessage(), warned);
        }
    }

    /** A batch on what is remembered; of streams that are not, or that have moved on, the ledger is asked. */
    private Batch remembered(LedgerSession open, List<WaitingAppend> appends) throws SQLException {
        if (memory.head().isEmpty()) {
            memory.learn(LedgerSession.ensure(ledger, open.head()));
        }
        memory.learn(open.newest(unknownStreams(appends)));
        var recorded = open.recorded(requestsThatSeemLate(appends));
        return new Batch(
                memory.head().orElseThrow(), memory::newest, request -> LedgerSession.answer(recorded, request));
    }

    /** Whose place is taken may have taken it himself: these are looked up, the others' keys are left to the fence. */
    private List<RequestKey> requestsThatSeemLate(List<WaitingAppend> appends) {
        return appends.stream()
                .filter(append -> append.request().isPresent())
                .filter(append -> append.drafts().stream()
                        .map(SealedDraft::draft)
                        .anyMatch(draft -> {
                            var newest = memory.newest(draft.stream().id());
                            return newest != null && newest.sequence() >= draft.sequence();
                        }))
                .flatMap(append -> append.request().stream())
                .toList();
    }

    private Set<String> unknownStreams(List<WaitingAppend> appends) {
        var unknown = new HashSet<String>();
        for (var append : appends) {
            for (var sealed : append.drafts()) {
                var draft = sealed.draft();
                var newest = memory.newest(draft.stream().id());
                // A stream that is thought to be new needs no question: its first entry can stand once only.
                if (newest == null ? draft.sequence() > 0 : newest.sequence() + 1 < draft.sequence()) {
                    unknown.add(draft.stream().id());
                }
            }
        }
        return unknown;
    }

    /** Decides on what the ledger holds, while nobody else can write. */
    private void recordHeld(LedgerSession open, List<WaitingAppend> appends) {
        var decided = new Decided();
        try {
            var batch = decided.on(held(open, appends), appends);
            if (batch.entries().isEmpty()) {
                open.release();
            } else {
                open.recordHeld(batch);
                remember(batch);
            }
            batch.answer();
        } catch (SQLException failed) {
            if (!survives(open)) {
                settle(open.backend(), decided, appends, failed);
            } else if (concernsOneAppend(failed) && appends.size() > 1) {
                appends.forEach(one -> record(List.of(one)));
            } else if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
                throw new LedgerBroken(
                        "The head was held, and yet another entry stands in the place of one: " + failed.getMessage());
            } else {
                refuse(appends, "The ledger could not be written; nothing was recorded", failed);
            }
        } catch (OutcomeUnknown warned) {
            end();
            decided.answerUnknown(warned);
        }
    }

    private Batch held(LedgerSession open, List<WaitingAppend> appends) throws SQLException {
        var head = LedgerSession.ensure(ledger, open.hold());
        var streams = new HashSet<String>();
        appends.forEach(append ->
                append.drafts().forEach(one -> streams.add(one.draft().stream().id())));
        Map<String, Receipt.Line> newest = open.newest(streams);
        var recorded = open.recorded(
                appends.stream().flatMap(append -> append.request().stream()).toList());
        return new Batch(head, newest::get, request -> LedgerSession.answer(recorded, request));
    }

    private void remember(Batch batch) {
        if (!batch.entries().isEmpty()) {
            memory.learn(batch.headAfter());
            memory.learn(batch.made());
        }
    }

    /** Answers the callers of a batch during which the connection was lost: first of all the ledger is asked. */
    private void settle(Backend lost, Decided decided, List<WaitingAppend> appends, SQLException failed) {
        end();
        var batch = decided.batch;
        if (batch.isEmpty() || batch.get().entries().isEmpty()) {
            refuse(appends, "The connection to the ledger was lost; nothing was recorded", failed);
            return;
        }
        try {
            if (isRecorded(batch.get().first(), lost)) {
                LOG.warn(
                        "The answer to the commit of position {} was lost; it took place",
                        batch.get().first().position());
                batch.get().answer();
            } else {
                refuse(appends, "The connection to the ledger was lost; nothing was recorded", failed);
            }
        } catch (SQLException | OutcomeUnknown stillUnreachable) {
            failed.addSuppressed(stillUnreachable);
            end();
            batch.get()
                    .answerUnknown(
                            "The connection was lost during the commit and the ledger cannot be asked whether it took"
                                    + " place",
                            failed);
        }
    }

    private boolean isRecorded(LedgerEntry first, Backend lost) throws SQLException {
        long until = System.nanoTime() + patience.lostAnswer().toNanos();
        while (true) {
            try {
                return open().isRecorded(first, lost);
            } catch (SQLException notYet) {
                end();
                if (System.nanoTime() - until > 0) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSE_BETWEEN_QUESTIONS.toNanos());
            }
        }
    }

    private LedgerSession open() throws SQLException {
        if (session == null) {
            session = LedgerSession.open(connections);
        }
        return session;
    }

    private boolean survives(LedgerSession open) {
        memory.forget();
        return open.survives();
    }

    /** Gives up the connection, and with it everything that is remembered. */
    private void end() {
        memory.forget();
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private void refuse(List<WaitingAppend> appends, String message, SQLException cause) {
        LOG.warn("{} appends: {}: {}", appends.size(), message, cause.getMessage());
        appends.forEach(append -> append.refused(new LedgerUnavailable(message, cause)));
    }

    /** A value or a fence that one append of the batch ran into: the others are not to suffer from it. */
    private static boolean concernsOneAppend(SQLException failed) {
        var state = failed.getSQLState();
        return state != null && (state.startsWith(DATA_EXCEPTION) || state.startsWith(CONSTRAINT_VIOLATION));
    }
}
