package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerBroken;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.NoteSignature;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/** 检查点表. What the checkpointer keeps in the database, as values. */
final class CheckpointTables {
    private CheckpointTables() {}

    /**
     * 进度. How far tree and map have come.
     *
     * @param mappedTo the map holds the entries up to here
     */
    record Progress(TreeHead head, long mappedTo, MapRoot map) {}

    static Progress progress(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select size, root, mapped_to, map_root from ledger.checkpointed")) {
            if (!row.next()) {
                throw new LedgerBroken("The row that says how far the checkpoints have come is missing");
            }
            return new Progress(
                    new TreeHead(row.getLong("size"), TreeHash.of(row.getBytes("root"))),
                    row.getLong("mapped_to"),
                    MapRoot.of(row.getBytes("map_root")));
        }
    }

    /** Moves from {@code before} on, unless another checkpointer has moved meanwhile. */
    static void move(Connection connection, Progress before, Progress after) throws SQLException {
        try (var update = connection.prepareStatement(
                "update ledger.checkpointed set size = ?, root = ?, mapped_to = ?, map_root = ?, checked_at = now()"
                        + " where size = ? and root = ? and mapped_to = ? and map_root = ?")) {
            set(update, 1, after);
            set(update, 5, before);
            if (update.executeUpdate() != 1) {
                throw new LedgerBroken("Another checkpointer has moved on from size "
                        + before.head().size());
            }
        }
    }

    private static void set(PreparedStatement statement, int first, Progress progress) throws SQLException {
        statement.setLong(first, progress.head().size());
        statement.setBytes(first + 1, progress.head().root().toBytes());
        statement.setLong(first + 2, progress.mappedTo());
        statement.setBytes(first + 3, progress.map().toBytes());
    }

    static void keep(Connection connection, SignedCheckpoint signed) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into ledger.checkpoint (origin, size, root, mapped_to, map_root, map_position, note, signed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, signed.checkpoint().origin());
            insert.setLong(2, signed.size());
            insert.setBytes(3, signed.checkpoint().head().root().toBytes());
            insert.setLong(4, signed.mappedTo());
            insert.setBytes(5, signed.map().toBytes());
            insert.setLong(6, signed.mapPosition());
            insert.setString(7, signed.note().toString());
            insert.setObject(8, signed.signedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** The newest checkpoint, of the epoch {@code origin} if it is given, with its co-signatures. */
    static Optional<SignedCheckpoint> latest(Connection connection, Optional<String> origin) throws SQLException {
        try (var query = connection.prepareStatement("""
                select mapped_to, map_root, map_position, note, signed_at, array(
                  select line from ledger.cosignature c where c.size = newest.size and c.origin = newest.origin
                  order by received_at, name) as cosignatures
                from (select * from ledger.checkpoint %s order by size desc, signed_at desc limit 1) newest
                """.formatted(origin.isPresent() ? "where origin = ?" : ""))) {
            if (origin.isPresent()) {
                query.setString(1, origin.get());
            }
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(signed(row)) : Optional.empty();
            }
        }
    }

    private static SignedCheckpoint signed(ResultSet row) throws SQLException {
        var note = SignedNote.parse(row.getString("note"));
        var cosignatures = Arrays.stream((String[]) row.getArray("cosignatures").getArray())
                .map(NoteSignature::parse)
                .toList();
        return new SignedCheckpoint(
                Checkpoint.parse(note.text()),
                note.with(cosignatures),
                MapRoot.of(row.getBytes("map_root")),
                row.getLong("mapped_to"),
                row.getLong("map_position"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }

    static void keepCosignature(Connection connection, Checkpoint checkpoint, NoteSignature line, Instant at)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into ledger.cosignature (size, origin, name, key_id, line, received_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, checkpoint.head().size());
            insert.setString(2, checkpoint.origin());
            insert.setString(3, line.name());
            insert.setLong(4, Integer.toUnsignedLong(line.keyId()));
            insert.setString(5, line.line());
            insert.setObject(6, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    static void keepTimeStamp(Connection connection, Checkpoint checkpoint, byte[] token, Instant at)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into ledger.time_stamp (size, origin, token, received_at)"
                + " values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, checkpoint.head().size());
            insert.setString(2, checkpoint.origin());
            insert.setBytes(3, token);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    static Optional<byte[]> timeStamp(Connection connection, Checkpoint checkpoint) throws SQLException {
        try (var query =
                connection.prepareStatement("select token from ledger.time_stamp where size = ? and origin = ?")) {
            query.setLong(1, checkpoint.head().size());
            query.setString(2, checkpoint.origin());
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }
}
