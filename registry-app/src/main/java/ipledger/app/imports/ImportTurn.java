package ipledger.app.imports;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * 导入顺序. One import at a time on a ledger, whichever node runs it: an advisory lock of PostgreSQL, which falls by itself
 * when the process that holds it dies.
 */
public final class ImportTurn {
    /** "IPLIMPRT" in ASCII; nobody else's advisory lock. */
    private static final long LOCK = 0x49504C494D505254L;

    private final DataSource database;

    public ImportTurn(DataSource database) {
        this.database = database;
    }

    /** 占用. Held until closed. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws ImportRunning where another import holds it */
    Held take() {
        try {
            var connection = database.getConnection();
            try {
                if (isFree(connection)) return () -> release(connection);
            } catch (SQLException e) {
                closed(connection);
                throw e;
            }
            closed(connection);
            throw new ImportRunning();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    private static boolean isFree(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void release(Connection connection) {
        try (var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the import's turn could not be given back", e);
        } finally {
            closed(connection);
        }
    }

    private static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a connection could not be given back", e);
        }
    }
}
