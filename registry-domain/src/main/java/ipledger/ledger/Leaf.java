package ipledger.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * 叶. What one entry of the ledger puts under the Merkle tree (RFC 6962, section 2.1). A leaf can be public: of facts,
 * personal data and metadata it holds commitments only.
 *
 * <p>Its bytes are laid out in {@code ops/docs/ledger-format.md}. One leaf has exactly one form: {@link #parse} refuses
 * whatever {@link #toBytes} would have written otherwise.
 *
 * @param sequence the entry's place in its stream, from 0
 * @param previous hash of the leaf before it in the same stream; absent for the first entry only
 * @param recordedAt whole microseconds, from 1970 on
 */
public record Leaf(
        LedgerId ledger,
        StreamId stream,
        long sequence,
        Optional<LeafHash> previous,
        UUID event,
        EventType type,
        Instant recordedAt,
        Commitment facts,
        Commitment personal,
        Commitment metadata) {
    /** The format's name, first in every leaf: another layout gets another name. */
    public static final String FORMAT = "ipledger/leaf/v1";

    /** What a C2SP tlog-tiles entry bundle can hold of one entry. */
    public static final int MAX_BYTES = 65_535;

    private static final byte LEAF_TAG = 0x00;
    private static final int UUID_BYTES = 16;
    private static final byte[] FORMAT_BYTES = FORMAT.getBytes(StandardCharsets.US_ASCII);

    public Leaf {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence " + sequence + " of " + stream + " is below 0");
        }
        if (previous.isPresent() == (sequence == 0)) {
            throw new IllegalArgumentException("entry " + sequence + " of " + stream
                    + (sequence == 0 ? " is the first and has none before it" : " lacks the hash of the one before"));
        }
        if (!recordedAt.equals(recordedAt.truncatedTo(ChronoUnit.MICROS)) || recordedAt.isBefore(Instant.EPOCH)) {
            throw new IllegalArgumentException("not whole microseconds from 1970 on: " + recordedAt);
        }
    }

    /** The hash that the Merkle tree, the next entry of the stream and the receipt name. */
    public LeafHash hash() {
        return hash(toBytes());
    }

    /** The hash of a leaf given as bytes. */
    public static LeafHash hash(byte[] leaf) {
        return new LeafHash(Sha256.over(LEAF_TAG, Octets.owning(leaf)));
    }

    public byte[] toBytes() {
        byte[] streamType = stream.type().getBytes(StandardCharsets.UTF_8);
        byte[] streamId = stream.id().getBytes(StandardCharsets.UTF_8);
        byte[] name = type.name().getBytes(StandardCharsets.UTF_8);
        byte[] before = previous.map(LeafHash::toBytes).orElse(new byte[0]);
        int length = FORMAT_BYTES.length
                + LedgerId.LENGTH_BYTES
                + Short.BYTES
                + streamType.length
                + Short.BYTES
                + streamId.length
                + Long.BYTES
                + Byte.BYTES
                + before.length
                + UUID_BYTES
                + Short.BYTES
                + name.length
                + Integer.BYTES
                + Long.BYTES
                + 3 * Commitment.LENGTH_BYTES;
        return ByteBuffer.allocate(length)
                .put(FORMAT_BYTES)
                .put(ledger.toBytes())
                .putShort((short) streamType.length)
                .put(streamType)
                .putShort((short) streamId.length)
                .put(streamId)
                .putLong(sequence)
                .put((byte) before.length)
                .put(before)
                .putLong(event.getMostSignificantBits())
                .putLong(event.getLeastSignificantBits())
                .putShort((short) name.length)
                .put(name)
                .putInt(type.version())
                .putLong(microsOf(recordedAt))
                .put(facts.toBytes())
                .put(personal.toBytes())
                .put(metadata.toBytes())
                .array();
    }

    /** Reads a leaf back. Throws {@link IllegalArgumentException} for anything but the one form of a leaf. */
    public static Leaf parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("a leaf of " + bytes.length + " bytes, more than " + MAX_BYTES);
        }
        var in = ByteBuffer.wrap(bytes);
        try {
            if (!Arrays.equals(take(in, FORMAT_BYTES.length), FORMAT_BYTES)) {
                throw new IllegalArgumentException("the bytes do not begin with " + FORMAT);
            }
            var leaf = new Leaf(
                    LedgerId.of(take(in, LedgerId.LENGTH_BYTES)),
                    new StreamId(text(in, StreamId.TYPE_MAX_BYTES), text(in, StreamId.ID_MAX_BYTES)),
                    in.getLong(),
                    previous(in),
                    new UUID(in.getLong(), in.getLong()),
                    new EventType(text(in, EventType.NAME_MAX_BYTES), in.getInt()),
                    instantOf(in.getLong()),
                    Commitment.of(take(in, Commitment.LENGTH_BYTES)),
                    Commitment.of(take(in, Commitment.LENGTH_BYTES)),
                    Commitment.of(take(in, Commitment.LENGTH_BYTES)));
            if (in.hasRemaining()) {
                throw new IllegalArgumentException(in.remaining() + " bytes after the end of the leaf");
            }
            return leaf;
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("the leaf ends early, after " + bytes.length + " bytes", tooShort);
        } catch (DateTimeException | ArithmeticException outside) {
            throw new IllegalArgumentException("the leaf's time is out of bounds", outside);
        }
    }

    private static Optional<LeafHash> previous(ByteBuffer in) {
        int length = Byte.toUnsignedInt(in.get());
        return switch (length) {
            case 0 -> Optional.empty();
            case LeafHash.LENGTH_BYTES -> Optional.of(LeafHash.of(take(in, length)));
            default -> throw new IllegalArgumentException("a previous leaf hash of " + length + " bytes");
        };
    }

    private static byte[] take(ByteBuffer in, int length) {
        var taken = new byte[length];
        in.get(taken);
        return taken;
    }

    private static String text(ByteBuffer in, int maxBytes) {
        int length = Short.toUnsignedInt(in.getShort());
        if (length > maxBytes) {
            throw new IllegalArgumentException("a text of " + length + " bytes, more than " + maxBytes);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(take(in, length)))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("a text that is not UTF-8", broken);
        }
    }

    private static long microsOf(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private static Instant instantOf(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
