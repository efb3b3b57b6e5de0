package ipledger.app.ledger.checkpoint;

import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;
import ipledger.ledger.StreamId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 回读行. A row of the ledger as the database gives it back, checked against its own leaf hash. Written from the published
 * format and not from the writer's code: what one of them got wrong, the other finds.
 *
 * @param micros when it was recorded, in microseconds since 1970
 * @param leaf the bytes of its leaf
 */
record StoredRow(
        long position,
        StreamId stream,
        long sequence,
        Optional<LeafHash> previous,
        long micros,
        Octets leaf,
        LeafHash hash) {
    static final String SELECT = """
            select position, stream_type, stream_id, sequence, uuid_send(event_id) as event_id, type, version,
              timestamptz_send(recorded_at) as recorded_at, facts, personal, metadata,
              facts_salt, personal_salt, metadata_salt, personal_commitment, previous_leaf_hash, leaf_hash
            from ledger.event""";

    /** PostgreSQL counts microseconds from the year 2000 on. */
    private static final long MICROS_TO_2000 = 946_684_800_000_000L;

    private static final int FACTS = 0x10;
    private static final int PERSONAL = 0x11;
    private static final int METADATA = 0x12;
    private static final byte LEAF = 0x00;
    private static final int USUAL_BYTES = 512;

    /** Throws {@link SigningRefused} for a row that is not what its leaf hash binds. */
    static StoredRow read(ResultSet row, byte[] ledger) throws SQLException {
        long position = row.getLong("position");
        byte[] personal = commitment(PERSONAL, row.getBytes("personal_salt"), row.getBytes("personal"));
        if (!Arrays.equals(personal, row.getBytes("personal_commitment"))) {
            throw new SigningRefused(position, "the personal data are not those that were recorded");
        }
        var streamType = row.getString("stream_type");
        var streamId = row.getString("stream_id");
        long sequence = row.getLong("sequence");
        byte @Nullable [] previous = row.getBytes("previous_leaf_hash");
        long micros =
                MICROS_TO_2000 + ByteBuffer.wrap(row.getBytes("recorded_at")).getLong();
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        var leaf = new DataOutputStream(bytes);
        try {
            leaf.writeBytes("ipledger/leaf/v1");
            leaf.write(ledger);
            text(leaf, streamType);
            text(leaf, streamId);
            leaf.writeLong(sequence);
            leaf.writeByte(previous == null ? 0 : previous.length);
            if (previous != null) {
                leaf.write(previous);
            }
            leaf.write(row.getBytes("event_id"));
            text(leaf, row.getString("type"));
            leaf.writeInt(row.getInt("version"));
            leaf.writeLong(micros);
            leaf.write(commitment(FACTS, row.getBytes("facts_salt"), row.getBytes("facts")));
            leaf.write(personal);
            leaf.write(commitment(METADATA, row.getBytes("metadata_salt"), row.getBytes("metadata")));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        byte[] content = bytes.toByteArray();
        byte[] hash = Sha256.of(LEAF, content);
        if (!Arrays.equals(hash, row.getBytes("leaf_hash"))) {
            throw new SigningRefused(position, "the entry is not what its leaf hash binds");
        }
        return new StoredRow(
                position,
                new StreamId(streamType, streamId),
                sequence,
                Optional.ofNullable(previous).map(LeafHash::of),
                micros,
                Octets.copyOf(content),
                LeafHash.of(hash));
    }

    private static byte[] commitment(int tag, byte[] salt, byte @Nullable [] content) {
        return content == null ? Sha256.of((byte) tag, salt) : Sha256.of((byte) tag, salt, content);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
