package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerBroken;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.Transactions;
import ipledger.app.ledger.checkpoint.CheckpointTables.Progress;
import ipledger.app.ledger.checkpoint.Fence.Known;
import ipledger.event.LedgerEvent.EpochOpened;
import ipledger.event.LedgerEvent.MapRooted;
import ipledger.event.Provenance;
import ipledger.ledger.LedgerId;
import ipledger.ledger.assetmap.MapBroken;
import ipledger.ledger.assetmap.MapPage;
import ipledger.ledger.assetmap.PagePath;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.tree.FullTile;
import ipledger.ledger.tree.TiledTree;
import ipledger.ledger.tree.TreeHead;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * 检查点员. Makes the ledger's promises, one round at a time. It keeps nothing in memory between rounds: after a crash, a
 * lost connection or another's round it begins from what is stored.
 *
 * <p>A round, in this order, so that nothing is promised that was not checked and is not safe:
 *
 * <ol>
 *   <li>take the lock: of several nodes one makes checkpoints;
 *   <li>read the new rows back and check them, grow tree and map ({@link Growth});
 *   <li>record the map's root as an entry, by the ordinary way, and take that row too;
 *   <li>commit a change of one's own, synchronously and without a warning: then all rows before it are as safe as it;
 *   <li>compare with the fence, raise the fence, sign;
 *   <li>store tiles, pages and checkpoint in one transaction: readers see all of it or none.
 * </ol>
 */
public final class Checkpointer {
    /** With more rows than these to take, tree and map are stored on the way, without a checkpoint. */
    static final int CHUNK_ROWS = 20_000;

    private static final long LOCK = 0x6970_6c65_6467_6572L;

    private final DataSource connections;
    private final LedgerId ledger;
    private final String keeper;
    private final LedgerReader reader;
    private final OwnEntries entries;
    private final LogKeys keys;
    private final Fence fence;
    private final Clock clock;

    /** @param keeper whose ledger it is, the beginning of every origin: {@code ledger.example.cn} */
    public Checkpointer(
            DataSource connections,
            LedgerId ledger,
            String keeper,
            LedgerReader reader,
            OwnEntries entries,
            LogKeys keys,
            Fence fence,
            Clock clock) {
        this.connections = connections;
        this.ledger = ledger;
        this.keeper = keeper;
        this.reader = reader;
        this.entries = entries;
        this.keys = keys;
        this.fence = fence;
        this.clock = clock;
    }

    /** The name under which the ledger is signed now. */
    public String origin() {
        return origin(fence.known().epoch());
    }

    private String origin(int epoch) {
        var first = Checkpoint.origin(keeper, ledger);
        return epoch == 1 ? first : first + "/" + epoch;
    }

    /**
     * One round. Answers the checkpoint that it signed; none if there was nothing new or another node has the lock.
     *
     * @throws SigningRefused when what is stored may not be promised
     * @throws ipledger.app.ledger.OutcomeUnknown when a commit warned: nothing was signed, or nothing published
     */
    public Optional<SignedCheckpoint> round() {
        return locked(this::round).flatMap(made -> made);
    }

    /** Publishes the key that follows those of {@code kind}, which go on signing for {@code overlap}. */
    public VerifierKey rotate(SignatureKind kind, Duration overlap, String who) {
        return keys.rotate(origin(), kind, overlap, who);
    }

    /**
     * Opens a new epoch after a loss: an entry says what had been signed and what was found, and the ledger is signed
     * under a new name from there on. Refuses unless there was a loss.
     */
    public void openEpoch(String reason, String who) {
        boolean done = locked(connection -> {
                    var known = fence.known();
                    var lost = loss(connection, known);
                    if (lost.isEmpty()) {
                        throw new IllegalStateException(
                                "Nothing that was signed is lost: there is no new epoch to open");
                    }
                    entries.record(
                            new EpochOpened(
                                    ledger,
                                    known.epoch() + 1,
                                    known.head().size(),
                                    known.head().root(),
                                    reader.head().size(),
                                    reason,
                                    entries.today(),
                                    Provenance.act()),
                            who);
                    fence.raise(new Known(known.epoch() + 1, TreeHead.EMPTY));
                    return true;
                })
                .isPresent();
        if (!done) {
            throw new IllegalStateException("Another node makes a checkpoint at this moment: try again");
        }
    }

    /** What of that which was signed is not there any more, in words; nothing if all is. */
    private Optional<String> loss(Connection connection, Known known) throws SQLException {
        long found = reader.head().size();
        long signed = known.head().size();
        if (found < signed) {
            return Optional.of("The database holds " + found + " entries, " + signed
                    + " were signed: it is older than what was promised");
        }
        var progress = CheckpointTables.progress(connection);
        var growth = new Growth(connection, ledger, progress);
        growth.noteHeadAt(signed);
        growth.to(signed);
        return headAt(connection, progress, growth, signed).equals(known.head())
                ? Optional.empty()
                : Optional.of("The first " + signed + " entries are not those that were signed");
    }

    private static TreeHead headAt(Connection connection, Progress progress, Growth growth, long size) {
        return growth.headNotedAt(size)
                .orElseGet(() -> new TiledTree(progress.head().size(), new StoredTiles(connection)).head(size));
    }

    private Optional<SignedCheckpoint> round(Connection connection) throws SQLException {
        var known = raisedByOthers(connection, fence.known());
        long target = reader.head().size();
        if (target < known.head().size()) {
            throw new SigningRefused("The database holds " + target + " entries, "
                    + known.head().size() + " were signed: it is older than what was promised");
        }
        var origin = origin(known.epoch());
        if (target == 0 || isSigned(connection, origin, target)) {
            return Optional.empty();
        }
        var signers = keys.signing(origin);
        target = reader.head().size();
        var progress = caughtUp(connection, target);
        var growth = new Growth(connection, ledger, progress);
        growth.noteHeadAt(known.head().size());
        growth.to(target);
        var map = growth.map();
        long mapPosition = entries.record(
                new MapRooted(ledger, map.root(), target, entries.today(), Provenance.act()), "checkpointer");
        growth.to(mapPosition);
        commitOfOwn(connection, progress);
        if (!headAt(connection, progress, growth, known.head().size()).equals(known.head())) {
            throw new SigningRefused("The first " + known.head().size() + " entries are not those that were signed");
        }
        var checkpoint = new Checkpoint(origin, growth.head());
        fence.raise(new Known(known.epoch(), checkpoint.head()));
        var now = clock.instant();
        var signed = new SignedCheckpoint(
                checkpoint,
                new SignedNote(
                        checkpoint.text(),
                        signers.stream()
                                .map(key -> key.sign(checkpoint.text(), now))
                                .toList()),
                map.root(),
                target,
                mapPosition,
                now);
        store(connection, growth.tiles(), map.pages());
        CheckpointTables.keep(connection, signed);
        CheckpointTables.move(connection, progress, new Progress(checkpoint.head(), target, map.root()));
        Transactions.commit(connection);
        return Optional.of(signed);
    }

    /** What another node signed counts as much as what this one did. */
    private Known raisedByOthers(Connection connection, Known known) throws SQLException {
        return CheckpointTables.latest(connection, Optional.of(origin(known.epoch())))
                .filter(signed -> signed.size() > known.head().size())
                .map(signed -> new Known(known.epoch(), signed.checkpoint().head()))
                .orElse(known);
    }

    private static boolean isSigned(Connection connection, String origin, long size) throws SQLException {
        return CheckpointTables.latest(connection, Optional.of(origin))
                .filter(signed -> signed.size() == size)
                .isPresent();
    }

    /** Stores tree and map on the way while there is much to take, so that no transaction grows without bound. */
    private Progress caughtUp(Connection connection, long target) throws SQLException {
        var progress = CheckpointTables.progress(connection);
        while (target - progress.head().size() > CHUNK_ROWS) {
            long until = progress.head().size() + CHUNK_ROWS;
            var growth = new Growth(connection, ledger, progress);
            growth.to(until);
            var map = growth.map();
            store(connection, growth.tiles(), map.pages());
            var reached = new Progress(growth.head(), until, map.root());
            CheckpointTables.move(connection, progress, reached);
            Transactions.commit(connection);
            progress = reached;
        }
        return progress;
    }

    private static void store(Connection connection, List<FullTile> tiles, Map<PagePath, MapPage> pages)
            throws SQLException {
        if (!tiles.isEmpty()) {
            new StoredTiles(connection).keep(tiles);
        }
        if (!pages.isEmpty()) {
            new StoredPages(connection).keep(pages);
        }
    }

    private static void commitOfOwn(Connection connection, Progress progress) throws SQLException {
        CheckpointTables.move(connection, progress, progress);
        Transactions.commit(connection);
    }

    private <T> Optional<T> locked(Work<T> work) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            if (!lock(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.on(connection));
            } catch (MapBroken | LedgerBroken broken) {
                throw new SigningRefused(String.valueOf(broken.getMessage()), broken);
            } finally {
                connection.rollback();
                lock(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException failed) {
            throw new LedgerUnavailable("No checkpoint could be made", failed);
        }
    }

    private static boolean lock(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            boolean had = row.getBoolean(1);
            connection.commit();
            return had;
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
