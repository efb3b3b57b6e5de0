package ipledger.app.ledger;

import ipledger.app.ledger.LedgerTables.Lock;
import ipledger.ledger.LeafHash;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import ipledger.ledger.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 逐笔写入. Writes one append after the other, each in its own transaction. Holding the head row from the first statement
 * to the commit makes positions dense and in commit order on any number of nodes; nothing rests on an isolation level
 * stronger than read committed.
 */
public final class SerialWriter implements LedgerWriter {
    /** How long an append waits for those before it. */
    static final int LOCK_TIMEOUT_SECONDS = 30;

    /** How long the server lets a vanished writer hold the head: without it one dead node would stop all others. */
    static final int IDLE_TIMEOUT_SECONDS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(SerialWriter.class);
    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource connections;
    private final LedgerId ledger;
    private final Supplier<Salt> salts;

    /**
     * @param connections as the application's role
     * @param ledger the ledger that is meant; another one under this address is never written
     * @param salts random bytes that nobody can foresee
     */
    public SerialWriter(DataSource connections, LedgerId ledger, Supplier<Salt> salts) {
        this.connections = connections;
        this.ledger = ledger;
        this.salts = salts;
    }

    @Override
    public Receipt append(Append append) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            return append(connection, append);
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The ledger's database cannot be reached; nothing was recorded", unreachable);
        }
    }

    private Receipt append(Connection connection, Append append) throws SQLException {
        List<LedgerEntry> entries;
        try {
            limitWaiting(connection);
            var head = LedgerTables.head(connection, Lock.UNTIL_COMMIT);
            if (!head.ledger().equals(ledger)) {
                throw new LedgerBroken("The database holds ledger " + head.ledger() + ", not " + ledger);
            }
            if (append.request().isPresent()) {
                var before = LedgerTables.receiptOf(connection, append.request().get());
                if (before.isPresent()) {
                    connection.rollback();
                    return before.get();
                }
            }
            entries = entries(connection, head, append.drafts());
            insert(connection, entries);
            moveHead(connection, head, entries.getLast());
            if (append.request().isPresent()) {
                insert(connection, append.request().get(), entries);
            }
            Transactions.ensureCommittable(connection);
        } catch (SQLException failed) {
            rollBack(connection, failed);
            throw refusalOf(failed, append.drafts());
        } catch (RuntimeException refused) {
            rollBack(connection, refused);
            throw refused;
        }
        try {
            Transactions.commit(connection);
        } catch (SQLException lost) {
            ensureRecorded(entries.getFirst(), lost);
        }
        return new Receipt(entries.stream().map(LedgerEntry::receiptLine).toList(), false);
    }

    private List<LedgerEntry> entries(Connection connection, Head head, List<Draft> drafts) throws SQLException {
        var newest = newest(
                connection,
                drafts.stream().map(draft -> draft.stream().id()).distinct().toList());
        var recordedAt = head.lastRecordedAt().orElse(Instant.EPOCH);
        var entries = new ArrayList<LedgerEntry>(drafts.size());
        for (var draft : drafts) {
            var before = Optional.ofNullable(newest.get(draft.stream().id()));
            if (before.isPresent() && !before.get().stream().equals(draft.stream())) {
                throw new IllegalArgumentException(
                        "The id of stream " + draft.stream() + " belongs to " + before.get().stream());
            }
            long next = before.map(line -> line.sequence() + 1).orElse(0L);
            if (draft.sequence() != next) {
                throw new StaleSequence(draft.stream(), draft.sequence(), next);
            }
            recordedAt = draft.recordedAt().isBefore(recordedAt) ? recordedAt : draft.recordedAt();
            var entry = LedgerEntry.of(
                    ledger,
                    head.size() + entries.size() + 1,
                    at(recordedAt, draft),
                    Salts.from(salts),
                    before.map(Receipt.Line::leafHash));
            entries.add(entry);
            newest.put(draft.stream().id(), entry.receiptLine());
        }
        return entries;
    }

    private static Draft at(Instant recordedAt, Draft draft) {
        return new Draft(
                draft.stream(),
                draft.sequence(),
                draft.event(),
                draft.type(),
                recordedAt,
                draft.facts(),
                draft.personal(),
                draft.metadata());
    }

    private static Map<String, Receipt.Line> newest(Connection connection, List<String> streams) throws SQLException {
        try (var query = connection.prepareStatement("""
                select e.position, e.stream_type, e.stream_id, e.sequence, e.leaf_hash
                from unnest(?::text[]) as wanted(id)
                cross join lateral (
                  select * from ledger.event where stream_id = wanted.id order by sequence desc limit 1) e
                """)) {
            query.setArray(1, connection.createArrayOf("text", streams.toArray()));
            var newest = new HashMap<String, Receipt.Line>();
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

    private static void insert(Connection connection, List<LedgerEntry> entries) throws SQLException {
        try (var insert = connection.prepareStatement("insert into ledger.event (" + LedgerTables.COLUMNS
                + ") select * from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::uuid[], ?::text[],"
                + " ?::integer[], ?::timestamptz[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[],"
                + " ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])")) {
            var columns = new Columns(connection, entries);
            insert.setArray(1, columns.of("bigint", LedgerEntry::position));
            insert.setArray(2, columns.of("text", entry -> entry.stream().type()));
            insert.setArray(3, columns.of("text", entry -> entry.stream().id()));
            insert.setArray(4, columns.of("bigint", LedgerEntry::sequence));
            insert.setArray(5, columns.of("uuid", entry -> entry.content().event()));
            insert.setArray(
                    6, columns.of("text", entry -> entry.content().type().name()));
            insert.setArray(
                    7, columns.of("integer", entry -> entry.content().type().version()));
            insert.setArray(
                    8, columns.of("timestamptz", entry -> entry.recordedAt().atOffset(ZoneOffset.UTC)));
            insert.setArray(
                    9, columns.ofBytes(entry -> Optional.of(entry.content().facts())));
            insert.setArray(10, columns.ofBytes(entry -> entry.content().personal()));
            insert.setArray(
                    11, columns.ofBytes(entry -> Optional.of(entry.content().metadata())));
            insert.setArray(
                    12,
                    columns.ofBytes(entry -> Optional.of(entry.salts().facts().octets())));
            insert.setArray(
                    13,
                    columns.ofBytes(
                            entry -> Optional.of(entry.salts().personal().octets())));
            insert.setArray(
                    14,
                    columns.ofBytes(
                            entry -> Optional.of(entry.salts().metadata().octets())));
            insert.setArray(
                    15,
                    columns.ofBytes(
                            entry -> Optional.of(entry.personalCommitment().octets())));
            insert.setArray(16, columns.ofBytes(entry -> entry.previous().map(LeafHash::octets)));
            insert.setArray(
                    17, columns.ofBytes(entry -> Optional.of(entry.leafHash().octets())));
            ensure(insert.executeUpdate() == entries.size(), "not every event was inserted");
        }
    }

    /** 列. The entries' columns as the arrays that one statement takes. */
    private record Columns(Connection connection, List<LedgerEntry> entries) {
        java.sql.Array of(String type, Function<LedgerEntry, Object> column) throws SQLException {
            return connection.createArrayOf(type, entries.stream().map(column).toArray());
        }

        java.sql.Array ofBytes(Function<LedgerEntry, Optional<Octets>> column) throws SQLException {
            return connection.createArrayOf(
                    "bytea",
                    entries.stream()
                            .map(entry ->
                                    column.apply(entry).map(Octets::toBytes).orElse(null))
                            .toArray(byte[][]::new));
        }
    }

    private static void moveHead(Connection connection, Head head, LedgerEntry last) throws SQLException {
        try (var update = connection.prepareStatement(
                "update ledger.head set size = ?, last_leaf_hash = ?, last_recorded_at = ? where size = ?")) {
            update.setLong(1, last.position());
            update.setBytes(2, last.leafHash().toBytes());
            update.setObject(3, last.recordedAt().atOffset(ZoneOffset.UTC));
            update.setLong(4, head.size());
            ensure(update.executeUpdate() == 1, "the head moved while it was held");
        }
    }

    private static void insert(Connection connection, RequestKey request, List<LedgerEntry> entries)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into ledger.request (caller, key, request_hash, first_position, entries)"
                        + " values (?, ?, ?, ?, ?)")) {
            insert.setString(1, request.caller());
            insert.setString(2, request.key());
            insert.setBytes(3, request.requestHash().toBytes());
            insert.setLong(4, entries.getFirst().position());
            insert.setInt(5, entries.size());
            ensure(insert.executeUpdate() == 1, "the request was not inserted");
        }
    }

    private static void limitWaiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '" + LOCK_TIMEOUT_SECONDS
                    + "s'; set local idle_in_transaction_session_timeout = '" + IDLE_TIMEOUT_SECONDS + "s'");
        }
    }

    /**
     * Finds out whether a commit whose answer was lost took place. Holding the head waits until that transaction has
     * ended one way or the other; then its first event stands at its position or never will.
     */
    private void ensureRecorded(LedgerEntry first, SQLException lost) {
        boolean recorded;
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            limitWaiting(connection);
            LedgerTables.head(connection, Lock.UNTIL_COMMIT);
            try (var query =
                    connection.prepareStatement("select 1 from ledger.event where position = ? and leaf_hash = ?")) {
                query.setLong(1, first.position());
                query.setBytes(2, first.leafHash().toBytes());
                try (var row = query.executeQuery()) {
                    recorded = row.next();
                }
            }
            connection.rollback();
        } catch (SQLException stillUnreachable) {
            lost.addSuppressed(stillUnreachable);
            throw new OutcomeUnknown(
                    "The connection was lost during the commit and the ledger cannot be asked whether it took place",
                    lost);
        }
        if (!recorded) {
            throw new LedgerUnavailable("The commit did not take place; nothing was recorded", lost);
        }
        LOG.warn("The answer to the commit of position {} was lost; it took place", first.position(), lost);
    }

    private static RuntimeException refusalOf(SQLException failed, List<Draft> drafts) {
        if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
            return new LedgerBroken("The head was held, and yet another entry took the place of one of " + drafts.size()
                    + ": " + failed.getMessage());
        }
        return new LedgerUnavailable("The ledger could not be written; nothing was recorded", failed);
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException connectionIsGone) {
            reason.addSuppressed(connectionIsGone);
        }
    }

    private static void ensure(boolean holds, String otherwise) {
        if (!holds) {
            throw new LedgerBroken(otherwise);
        }
    }
}
