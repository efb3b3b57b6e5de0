package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.export.Promises;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.tree.Tiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** 已签内容读取. Hands what was signed to whoever writes it out. */
public final class SignedReading {
    private final DataSource connections;

    public SignedReading(DataSource connections) {
        this.connections = connections;
    }

    /** Checkpoint, tiles and map as they stood at one moment: the map's pages change with each checkpoint. */
    public void atOneMoment(Consumer<Promises> reading) {
        ask(reading, true);
    }

    /** Checkpoint and tiles, which never change, for a reading that may last: no old rows are kept for it. */
    public void forLong(Consumer<Promises> reading) {
        ask(reading, false);
    }

    private void ask(Consumer<Promises> reading, boolean atOneMoment) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(!atOneMoment);
            if (atOneMoment) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
            }
            try {
                var signed = CheckpointTables.latest(connection, Optional.empty());
                reading.accept(new Signed(connection, signed));
            } finally {
                if (atOneMoment) {
                    connection.rollback();
                }
            }
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("What the ledger has signed cannot be read", unreachable);
        }
    }

    private record Signed(Connection connection, Optional<SignedCheckpoint> newest) implements Promises {
        @Override
        public Optional<SignedNote> checkpoint() {
            return newest.map(SignedCheckpoint::note);
        }

        @Override
        public Tiles tiles() {
            return new StoredTiles(connection);
        }

        @Override
        public Optional<RootedMap> map(long size) {
            return newest.map(signed -> {
                try {
                    if (!CheckpointTables.progress(connection).map().equals(signed.map())) {
                        throw new NotThere("The map is being brought up to date; ask again after the next checkpoint");
                    }
                } catch (SQLException unreachable) {
                    throw new LedgerUnavailable("What the ledger has signed cannot be read", unreachable);
                }
                return new RootedMap(
                        signed.mapPosition(), signed.mappedTo(), signed.map(), new StoredPages(connection));
            });
        }
    }
}
