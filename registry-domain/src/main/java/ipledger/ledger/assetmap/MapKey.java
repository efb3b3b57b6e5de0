package ipledger.ledger.assetmap;

import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;
import ipledger.ledger.StreamId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** 映射键. Where a stream stands in the map: a hash of its type and id, whose bits are the way down from the root. */
public record MapKey(Octets octets) implements Comparable<MapKey> {
    public static final int LENGTH_BYTES = Sha256.LENGTH_BYTES;
    public static final int LENGTH_BITS = LENGTH_BYTES * Byte.SIZE;

    private static final byte KEY_TAG = 0x22;

    public MapKey {
        octets.ofLength(LENGTH_BYTES, "map key");
    }

    /** SHA-256(0x22 || length of the type, two bytes || type || id). */
    public static MapKey of(StreamId stream) {
        byte[] type = stream.type().getBytes(StandardCharsets.UTF_8);
        byte[] length =
                ByteBuffer.allocate(Short.BYTES).putShort((short) type.length).array();
        return of(Sha256.of(KEY_TAG, length, type, stream.id().getBytes(StandardCharsets.UTF_8)));
    }

    public static MapKey of(byte[] bytes) {
        return new MapKey(Octets.copyOf(bytes));
    }

    public byte[] toBytes() {
        return octets.toBytes();
    }

    /** Bit {@code depth} from the left: which way to go at that depth. */
    boolean goesRight(int depth) {
        return (octets.at(depth / Byte.SIZE) >> (Byte.SIZE - 1 - depth % Byte.SIZE) & 1) == 1;
    }

    /** The four bits from {@code 4 * index} on. */
    int nibble(int index) {
        int octet = octets.at(index / 2);
        return index % 2 == 0 ? octet >> 4 & 0xf : octet & 0xf;
    }

    /** How many leading bits this key has in common with {@code other}. */
    int commonBits(MapKey other) {
        for (int at = 0; at < LENGTH_BYTES; at++) {
            int difference = (octets.at(at) ^ other.octets.at(at)) & 0xff;
            if (difference != 0) {
                return at * Byte.SIZE + Integer.numberOfLeadingZeros(difference) - (Integer.SIZE - Byte.SIZE);
            }
        }
        return LENGTH_BITS;
    }

    @Override
    public int compareTo(MapKey other) {
        return octets.compareUnsigned(other.octets);
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
