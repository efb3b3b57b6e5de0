package ipledger.projection.feed;

import ipledger.event.RegisterEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 重建. Fills fresh generations of read models from the ledger, beside the live ones, and makes each live in one transaction.
 * One reader hands the entries over; several writers take them, each the streams of its segment, in their order.
 * Commands and readers go on meanwhile; the feed waits only for the last step, in which both generations are brought to one
 * position and compared. Cut off at any moment, it leaves the live generation as it was.
 */
public final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** Events that are read at once; each writer takes its streams of them in one transaction. */
    private static final int BATCH_EVENTS = 8_000;

    /** Writers at most: each holds a connection. */
    private static final int MOST_WRITERS = 4;

    private static final int MOST_TRIES = 5;

    /** So few events may be left for the last step, during which the feed waits. */
    private static final long LEFT_FOR_THE_SWITCH = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Generations generations;
    private final Streams streams;
    private final Map<String, Advance> underWay = new ConcurrentHashMap<>();

    public Rebuild(JdbcTemplate jdbc, PlatformTransactionManager transactions, Streams streams) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.generations = new Generations(jdbc);
        this.streams = streams;
    }

    /** 已在重建. Another rebuild of the same read model is under way, on this node or another. */
    public static final class UnderWay extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        UnderWay(String model) {
            super("a rebuild of " + model + " is under way");
        }
    }

    /** 进展. How far a rebuild has come, of how much there is. */
    public record Advance(long built, long target) {}

    /** How far the rebuild of a read model on this node has come; absent while none runs. */
    public Optional<Advance> advance(ReadModel model) {
        return Optional.ofNullable(underWay.get(model.name()));
    }

    /** True where nothing is live, or a generation of another version: then it must be rebuilt before it is fed. */
    public boolean isNeeded(ReadModel model) {
        return generations
                .live(model)
                .filter(live -> live.version() == model.version())
                .isEmpty();
    }

    /** Rebuilds; what the report says is live when this returns. */
    public RebuildReport run(ReadModel model) {
        return run(List.of(model)).getFirst();
    }

    /** Rebuilds several from one reading of the ledger; each is switched by itself. */
    public List<RebuildReport> run(List<ReadModel> models) {
        var source = Objects.requireNonNull(jdbc.getDataSource());
        var guard = DataSourceUtils.getConnection(source);
        var locked = new ArrayList<ReadModel>();
        try {
            try {
                for (var model : models) {
                    if (!lock(guard, model)) throw new UnderWay(model.name());
                    locked.add(model);
                }
                return guarded(models);
            } finally {
                for (var model : locked) {
                    underWay.remove(model.name());
                    unlock(guard, model);
                }
            }
        } catch (SQLException e) {
            throw Objects.requireNonNull(jdbc.getExceptionTranslator().translate("rebuild", null, e));
        } finally {
            DataSourceUtils.releaseConnection(guard, source);
        }
    }

    /** 新世代. The generation of a read model that is being filled. */
    private record Fresh(ReadModel model, int generation, Tables tables, Writing writing) {}

    private List<RebuildReport> guarded(List<ReadModel> models) {
        long began = System.nanoTime();
        var fresh = models.stream().map(this::create).toList();
        long filled = filled(fresh, 0);
        for (var one : fresh)
            inTransaction(() -> {
                generations.index(one.model(), one.tables());
                return one;
            });
        long built = filled(fresh, filled);
        return fresh.stream()
                .map(one -> inTransaction(() -> switchTo(one, built, began)))
                .toList();
    }

    private Fresh create(ReadModel model) {
        int next = generations.live(model).map(Generations.Live::generation).orElse(0) + 1;
        if (next > 2) generations.drop(model, next - 2);
        return new Fresh(
                model, next, inTransaction(() -> generations.create(model, next)), new Writing(model, streams));
    }

    /** Fills until little is left, and answers up to which position. */
    private long filled(List<Fresh> fresh, long from) {
        long built = from;
        for (long target = target(fresh); target > built; ) {
            fill(fresh, built, target);
            built = target;
            for (var one : fresh)
                LOG.info(
                        "{}: generation {} is built up to position {}",
                        one.model().name(),
                        one.generation(),
                        built);
            target = target(fresh);
            if (target - built <= LEFT_FOR_THE_SWITCH) break;
        }
        return built;
    }

    private long target(List<Fresh> fresh) {
        return fresh.stream().mapToLong(one -> target(one.model())).max().orElse(0);
    }

    /** Where the live generation is fed, how far it has come everywhere; else the end of the ledger. */
    private long target(ReadModel model) {
        return generations
                .live(model)
                .filter(live -> live.version() == model.version())
                .map(Progress::reachedByAll)
                .orElseGet(streams::head);
    }

    private void fill(List<Fresh> fresh, long from, long until) {
        advanced(fresh, new Advance(from, until));
        int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WRITERS);
        try (var writers = Executors.newFixedThreadPool(count)) {
            var written = new ArrayList<Future<?>>();
            streams.read(from, until, BATCH_EVENTS, batch -> {
                // While these are written the next are read; a stream's entries stay in order.
                written.forEach(Rebuild::await);
                written.clear();
                advanced(fresh, new Advance(batch.getFirst().position(), until));
                var shares = new HashMap<Integer, List<Arrived<RegisterEvent>>>();
                for (var each : batch)
                    shares.computeIfAbsent(Math.floorMod(each.stream().hashCode(), count), any -> new ArrayList<>())
                            .add(each);
                for (var share : shares.values()) written.add(writers.submit(() -> writeShare(fresh, share)));
            });
            written.forEach(Rebuild::await);
        }
    }

    private void advanced(List<Fresh> fresh, Advance advance) {
        for (var one : fresh) underWay.put(one.model().name(), advance);
    }

    /** Two writers may hold each other up over a row of both: the one that is thrown out tries again. */
    private void writeShare(List<Fresh> fresh, List<Arrived<RegisterEvent>> share) {
        for (int attempt = 1; ; attempt++)
            try {
                transactions.executeWithoutResult(status -> {
                    // Nobody relies on these rows before the switch, whose commit brings them to disk.
                    jdbc.execute("set local synchronous_commit = off");
                    for (var one : fresh) one.writing().write(one.tables(), share);
                });
                return;
            } catch (TransientDataAccessException heldUp) {
                if (attempt == MOST_TRIES) throw heldUp;
            }
    }

    private static void await(Future<?> written) {
        try {
            written.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped during a rebuild", stopped);
        }
    }

    private RebuildReport switchTo(Fresh one, long built, long began) {
        var model = one.model();
        var writing = one.writing();
        var fresh = one.tables();
        var live = generations.heldAlone(model);
        // The feed goes on from its tokens, so the new rows must reach at least as far as the furthest segment.
        long position = Math.max(built, live.map(Progress::reachedByAny).orElse(built));
        streams.read(built, position, BATCH_EVENTS, batch -> writing.write(fresh, batch));
        var comparable = live.filter(before -> before.version() == model.version());
        comparable.ifPresent(before -> streams.read(
                Progress.reachedByAll(before), position, BATCH_EVENTS, batch -> writing.write(before.tables(), batch)));
        var digestBefore = comparable.map(before -> Digests.of(model, before.tables()));
        var digestAfter = Digests.of(model, fresh);
        boolean equal = digestBefore.filter(digestAfter::equals).isPresent();
        var difference = equal
                ? new Digests.Difference(0, List.of())
                : comparable
                        .map(before -> Digests.between(model, before.tables(), fresh))
                        .orElse(new Digests.Difference(0, List.of()));
        generations.makeLive(model, one.generation(), position);
        return new RebuildReport(
                model.name(),
                position,
                (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1),
                position,
                digestBefore,
                digestAfter,
                equal,
                difference.rows(),
                difference.examples(),
                comparable.map(before -> before.tables().parked()).orElse(0L),
                fresh.parked());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    private static boolean lock(Connection guard, ReadModel model) throws SQLException {
        try (var statement = guard.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "rebuild " + model.name());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void unlock(Connection guard, ReadModel model) throws SQLException {
        try (var statement = guard.prepareStatement("select pg_advisory_unlock(hashtextextended(?, 0))")) {
            statement.setString(1, "rebuild " + model.name());
            statement.execute();
        }
    }
}
