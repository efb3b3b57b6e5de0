package ipledger.app.ledger;

import ipledger.app.ledger.LedgerTables.Lock;
import ipledger.ledger.LeafHash;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * 写入会话. The writer's connection, with its statements prepared on the server at their first use. No statement has a time
 * limit, which could cut off the wait for a standby; only locks have.
 */
final class LedgerSession implements AutoCloseable {
    /** How long a batch waits for another node's. */
    static final int LOCK_TIMEOUT_SECONDS = 30;

    /** How long the server lets a stalled writer hold the head: well below the time that the others wait for it. */
    static final int IDLE_TIMEOUT_SECONDS = 10;

    private static final int PROBE_SECONDS = 5;
    private static final String SETTINGS = "set lock_timeout = '" + LOCK_TIMEOUT_SECONDS
            + "s'; set idle_in_transaction_session_timeout = '" + IDLE_TIMEOUT_SECONDS
            + "s'; set default_transaction_isolation = 'read committed'; set jit = off;"
            + " set plan_cache_mode = force_generic_plan";

    private final Connection connection;
    private final Map<AppendStatement, PreparedStatement> prepared = new EnumMap<>(AppendStatement.class);
    private final Backend backend;

    /** 服务端进程. The server's process behind a connection: its number alone may by now be another's. */
    record Backend(int number, OffsetDateTime started) {}

    private LedgerSession(Connection connection, Backend backend) {
        this.connection = connection;
        this.backend = backend;
    }

    static LedgerSession open(DataSource connections) throws SQLException {
        var connection = connections.getConnection();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            connection.unwrap(PGConnection.class).setPrepareThreshold(1);
            statement.execute(SETTINGS);
            try (var row = statement.executeQuery(
                    "select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()")) {
                row.next();
                return new LedgerSession(
                        connection, new Backend(row.getInt(1), row.getObject(2, OffsetDateTime.class)));
            }
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    Backend backend() {
        return backend;
    }

    Head head() throws SQLException {
        return LedgerTables.head(connection, Lock.NONE);
    }

    /** Begins a transaction that holds the head: nobody else writes until it ends. */
    Head hold() throws SQLException {
        connection.setAutoCommit(false);
        return LedgerTables.head(connection, Lock.UNTIL_COMMIT);
    }

    /** Records {@code batch} in one statement, for good when it returns true; false says that the head had moved. */
    boolean recordAtOnce(Batch batch) throws SQLException {
        var statement = statementOf(batch);
        int recorded = statement.executeUpdate();
        Transactions.ensureNoWarning(statement.getWarnings());
        Transactions.ensureNoWarning(connection.getWarnings());
        if (recorded != 0 && recorded != batch.entries().size()) {
            throw new LedgerBroken("Of " + batch.entries().size() + " entries " + recorded + " were recorded");
        }
        return recorded != 0;
    }

    /** Records {@code batch} while the head is held, and ends the transaction. */
    void recordHeld(Batch batch) throws SQLException {
        int recorded = statementOf(batch).executeUpdate();
        if (recorded != batch.entries().size()) {
            throw new LedgerBroken("The head moved while it was held");
        }
        Transactions.commit(connection);
        connection.setAutoCommit(true);
    }

    private PreparedStatement statementOf(Batch batch) throws SQLException {
        var kind = AppendStatement.of(batch);
        var statement = prepared.get(kind);
        if (statement == null) {
            statement = connection.prepareStatement(kind.sql);
            prepared.put(kind, statement);
        }
        statement.clearWarnings();
        connection.clearWarnings();
        kind.bind(statement, batch);
        return statement;
    }

    /** Ends a transaction without effect. */
    void release() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** The newest entry of each of {@code streams} that has any. */
    Map<String, Receipt.Line> newest(Collection<String> streams) throws SQLException {
        var newest = new HashMap<String, Receipt.Line>();
        if (streams.isEmpty()) {
            return newest;
        }
        try (var query = connection.prepareStatement("""
                select e.position, e.stream_type, e.stream_id, e.sequence, e.leaf_hash
                from unnest(?::text[]) as wanted(id)
                cross join lateral (
                  select * from ledger.event where stream_id = wanted.id order by sequence desc limit 1) e
                """)) {
            query.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    newest.put(
                            row.getString("stream_id"),
                            new Receipt.Line(
                                    row.getLong("position"),
                                    new StreamId(row.getString("stream_type"), row.getString("stream_id")),
                                    row.getLong("sequence"),
                                    LeafHash.of(row.getBytes("leaf_hash"))));
                }
            }
            return newest;
        }
    }

    /** Which of {@code requests}, by caller and key, were recorded, each with what was asked for then and its receipt. */
    Map<RequestKey, Recorded> recorded(List<RequestKey> requests) throws SQLException {
        var recorded = new HashMap<RequestKey, Recorded>();
        if (requests.isEmpty()) {
            return recorded;
        }
        try (var query = connection.prepareStatement("select w.n, r.request_hash, r.first_position, r.entries"
                + " from unnest(?::text[], ?::text[]) with ordinality as w(caller, key, n)"
                + " join ledger.request r on r.caller = w.caller and r.key = w.key")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", requests.stream().map(RequestKey::caller).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", requests.stream().map(RequestKey::key).toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    recorded.put(
                            requests.get(row.getInt(1) - 1),
                            new Recorded(
                                    Octets.copyOf(row.getBytes(2)),
                                    LedgerTables.receiptOf(connection, row.getLong(3), row.getInt(4))));
                }
            }
            return recorded;
        }
    }

    /** 已记请求. What a key stands for. */
    record Recorded(Octets requestHash, Receipt receipt) {
        Receipt answerTo(RequestKey request) {
            if (!requestHash.equals(request.requestHash())) {
                throw new KeyReused(request);
            }
            return receipt.again();
        }
    }

    /**
     * True where the connection still answers: then whatever failed on it was undone by the server. Ends a transaction that
     * may be under way.
     */
    boolean survives() {
        try {
            if (!connection.isValid(PROBE_SECONDS)) {
                return false;
            }
            if (!connection.getAutoCommit()) {
                release();
            }
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }

    /**
     * Whether {@code entry}, which {@code lost} was about to record when its connection broke, is recorded for good. The
     * other process is ended first, since what was on its way to it might still be carried out; then the head is held, and
     * the wait for that, and for this transaction's own commit, is the wait for all that went before.
     *
     * @throws OutcomeUnknown when that cannot be made sure
     */
    boolean isRecorded(LedgerEntry entry, Backend lost) throws SQLException {
        try (var ending = connection.prepareStatement("select pg_terminate_backend(pid, " + LOCK_TIMEOUT_SECONDS
                + "000) from pg_stat_activity where pid = ? and backend_start = ?")) {
            ending.setInt(1, lost.number());
            ending.setObject(2, lost.started());
            try (var row = ending.executeQuery()) {
                if (row.next() && !row.getBoolean(1)) {
                    throw new OutcomeUnknown("The lost connection's server process does not end");
                }
            }
        }
        hold();
        boolean isRecorded;
        try (var query =
                connection.prepareStatement("select 1 from ledger.event where position = ? and leaf_hash = ?")) {
            query.setLong(1, entry.position());
            query.setBytes(2, entry.leafHash().toBytes());
            try (var row = query.executeQuery()) {
                isRecorded = row.next();
            }
        }
        Transactions.commit(connection);
        connection.setAutoCommit(true);
        return isRecorded;
    }

    /** Throws {@link LedgerBroken} unless this is the ledger that is meant. */
    static Head ensure(LedgerId meant, Head head) {
        if (!head.ledger().equals(meant)) {
            throw new LedgerBroken("The database holds ledger " + head.ledger() + ", not " + meant);
        }
        return head;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException goneAlready) {
            prepared.clear();
        }
    }

    /** The receipts of {@code recorded} as a batch asks for them. */
    static Optional<Receipt> answer(Map<RequestKey, Recorded> recorded, RequestKey request) {
        return Optional.ofNullable(recorded.get(request)).map(found -> found.answerTo(request));
    }
}
