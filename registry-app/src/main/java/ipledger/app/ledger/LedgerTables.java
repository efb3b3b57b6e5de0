package ipledger.app.ledger;

import ipledger.ledger.Commitment;
import ipledger.ledger.EventType;
import ipledger.ledger.LeafHash;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import ipledger.ledger.StreamId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 账本表. What a row of the ledger's tables is as a value, and the questions that writer and reader both ask. */
final class LedgerTables {
    static final String COLUMNS = "position, stream_type, stream_id, sequence, event_id, type, version, recorded_at,"
            + " facts, personal, metadata, facts_salt, personal_salt, metadata_salt, personal_commitment,"
            + " previous_leaf_hash, leaf_hash";

    private LedgerTables() {}

    static Head head(Connection connection, Lock lock) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select ledger_id, size, last_leaf_hash, last_recorded_at from ledger.head" + lock.clause)) {
            if (!row.next()) {
                throw new LedgerBroken("The ledger has no head: it was never created, or its head was removed");
            }
            return new Head(
                    LedgerId.of(row.getBytes("ledger_id")),
                    row.getLong("size"),
                    Optional.ofNullable(row.getBytes("last_leaf_hash")).map(LeafHash::of),
                    Optional.ofNullable(row.getObject("last_recorded_at", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant));
        }
    }

    /** 行锁. Whether the head is held until the transaction ends, so that nobody else writes meanwhile. */
    enum Lock {
        NONE(""),
        UNTIL_COMMIT(" for update");

        private final String clause;

        Lock(String clause) {
            this.clause = clause;
        }
    }

    static LedgerEntry entry(ResultSet row) throws SQLException {
        var content = new Draft(
                new StreamId(row.getString("stream_type"), row.getString("stream_id")),
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                new EventType(row.getString("type"), row.getInt("version")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Octets.copyOf(row.getBytes("facts")),
                Optional.ofNullable(row.getBytes("personal")).map(Octets::copyOf),
                Octets.copyOf(row.getBytes("metadata")));
        return new LedgerEntry(
                row.getLong("position"),
                content,
                new Salts(
                        Salt.of(row.getBytes("facts_salt")),
                        Salt.of(row.getBytes("personal_salt")),
                        Salt.of(row.getBytes("metadata_salt"))),
                Commitment.of(row.getBytes("personal_commitment")),
                Optional.ofNullable(row.getBytes("previous_leaf_hash")).map(LeafHash::of),
                LeafHash.of(row.getBytes("leaf_hash")));
    }

    /** The receipt of the same request, if it was recorded before; throws {@link KeyReused} for another request. */
    static Optional<Receipt> receiptOf(Connection connection, RequestKey request) throws SQLException {
        try (var query = connection.prepareStatement(
                "select request_hash, first_position, entries from ledger.request where caller = ? and key = ?")) {
            query.setString(1, request.caller());
            query.setString(2, request.key());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!Octets.copyOf(row.getBytes("request_hash")).equals(request.requestHash())) {
                    throw new KeyReused(request);
                }
                return Optional.of(receiptOf(connection, row.getLong("first_position"), row.getInt("entries"))
                        .again());
            }
        }
    }

    static Receipt receiptOf(Connection connection, long first, int entries) throws SQLException {
        try (var query = connection.prepareStatement(
                "select position, stream_type, stream_id, sequence, leaf_hash, recorded_at from ledger.event"
                        + " where position >= ? and position < ? order by position")) {
            query.setLong(1, first);
            query.setLong(2, first + entries);
            try (var row = query.executeQuery()) {
                List<Receipt.Line> lines = new ArrayList<>(entries);
                var recordedAt = Instant.EPOCH;
                while (row.next()) {
                    lines.add(new Receipt.Line(
                            row.getLong("position"),
                            new StreamId(row.getString("stream_type"), row.getString("stream_id")),
                            row.getLong("sequence"),
                            LeafHash.of(row.getBytes("leaf_hash"))));
                    recordedAt =
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant();
                }
                if (lines.size() != entries) {
                    throw new LedgerBroken(
                            first, "a request recorded " + entries + " entries, " + lines.size() + " are there");
                }
                return new Receipt(lines, recordedAt, false);
            }
        }
    }
}
