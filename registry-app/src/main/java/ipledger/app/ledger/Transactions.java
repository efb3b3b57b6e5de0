package ipledger.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** 事务提交. Ends a transaction without believing the driver's word alone. */
public final class Transactions {
    private static final String WARNING_CLASS = "01";

    private Transactions() {}

    /**
     * Throws unless the connection's transaction can be committed. PostgreSQL turns the commit of a failed transaction
     * into a rollback, and the driver reports it as done.
     */
    public static void ensureCommittable(Connection connection) throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new IllegalStateException(
                    "A statement of this transaction failed and was passed over: the transaction cannot be committed");
        }
    }

    /**
     * Commits, and throws {@link OutcomeUnknown} when the server warns: it says so, and no more, when a synchronous
     * standby was not waited for.
     */
    public static void commit(Connection connection) throws SQLException {
        ensureCommittable(connection);
        connection.clearWarnings();
        connection.commit();
        ensureNoWarning(connection.getWarnings());
    }

    /** Throws {@link OutcomeUnknown} for a warning that came with a commit. */
    static void ensureNoWarning(@Nullable SQLWarning first) {
        for (var warning = first; warning != null; warning = warning.getNextWarning()) {
            var state = warning.getSQLState();
            if (state == null || state.startsWith(WARNING_CLASS)) {
                throw new OutcomeUnknown("The database warned on commit: " + warning.getMessage(), warning);
            }
        }
    }
}
