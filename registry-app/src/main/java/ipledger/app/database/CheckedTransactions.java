package ipledger.app.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * 事务管理. Commits what can be committed. PostgreSQL answers the commit of a transaction in which a statement failed with a
 * rollback, and its driver reports success: whoever swallowed that statement's error would lose rows without a word.
 */
public final class CheckedTransactions extends JdbcTransactionManager {
    public CheckedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var connection = ((JdbcTransactionObjectSupport) status.getTransaction())
                .getConnectionHolder()
                .getConnection();
        try {
            if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
                connection.rollback();
                throw new UnexpectedRollbackException(
                        "A statement of this transaction failed and was passed over: nothing was committed");
            }
        } catch (SQLException lost) {
            throw new TransactionSystemException("The connection was lost before the commit", lost);
        }
        super.doCommit(status);
    }
}
