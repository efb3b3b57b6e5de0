package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.export.Promises;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.tree.Tiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * 承诺快照. What was signed, and what its proofs are made of, as it was at one moment: checkpoints that are made meanwhile
 * change nothing in it. Holds a connection until it is closed.
 */
public final class PromisesSnapshot implements Promises, AutoCloseable {
    private final Connection connection;
    private final Optional<SignedCheckpoint> newest;
    private final boolean mapIsOfNewest;

    private PromisesSnapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.newest = CheckpointTables.latest(connection, Optional.empty());
        var map = CheckpointTables.progress(connection).map();
        this.mapIsOfNewest = newest.map(SignedCheckpoint::map).filter(map::equals).isPresent();
    }

    /** The caller closes it. */
    public static PromisesSnapshot of(DataSource connections) {
        try {
            var connection = connections.getConnection();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return new PromisesSnapshot(connection);
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The ledger's checkpoints cannot be read", unreachable);
        }
    }

    @Override
    public Optional<SignedNote> checkpoint() {
        return newest.map(SignedCheckpoint::note);
    }

    @Override
    public Tiles tiles() {
        return new StoredTiles(connection);
    }

    /** While much is being taken in, the stored map is ahead of every checkpoint: then there is none to prove by. */
    @Override
    public Optional<RootedMap> map(long size) {
        return newest.filter(signed -> mapIsOfNewest && signed.mapPosition() <= size)
                .map(signed -> new RootedMap(
                        signed.mapPosition(), signed.mappedTo(), signed.map(), new StoredPages(connection)));
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException gone) {
            throw new LedgerUnavailable("The ledger's checkpoints cannot be read", gone);
        }
    }
}
