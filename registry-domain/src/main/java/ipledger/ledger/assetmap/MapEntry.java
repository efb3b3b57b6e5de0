package ipledger.ledger.assetmap;

import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;
import java.nio.ByteBuffer;

/**
 * 映射项. The newest entry of one stream. Its hash leads back to all entries before it, each naming the one before.
 *
 * @param sequence its place in the stream: the stream has {@code sequence} + 1 entries
 * @param position its place in the ledger
 */
public record MapEntry(MapKey key, long sequence, long position, LeafHash leaf) {
    public static final int LENGTH_BYTES = MapKey.LENGTH_BYTES + 2 * Long.BYTES + LeafHash.LENGTH_BYTES;

    private static final byte ENTRY_TAG = 0x20;

    public MapEntry {
        if (sequence < 0 || position <= sequence) {
            throw new IllegalArgumentException("sequence " + sequence + " at position " + position);
        }
    }

    public static MapEntry of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var key = new byte[MapKey.LENGTH_BYTES];
        in.get(key);
        long sequence = in.getLong();
        long position = in.getLong();
        var leaf = new byte[LeafHash.LENGTH_BYTES];
        in.get(leaf);
        return new MapEntry(MapKey.of(key), sequence, position, LeafHash.of(leaf));
    }

    public byte[] toBytes() {
        return ByteBuffer.allocate(LENGTH_BYTES)
                .put(key.toBytes())
                .putLong(sequence)
                .putLong(position)
                .put(leaf.toBytes())
                .array();
    }

    /** SHA-256(0x20 || key || sequence || position || leaf hash). */
    MapNode node() {
        var numbers = ByteBuffer.allocate(2 * Long.BYTES).putLong(sequence).putLong(position);
        return new MapNode(
                MapNode.Kind.ENTRY,
                new MapRoot(Sha256.over(ENTRY_TAG, key.octets(), Octets.copyOf(numbers.array()), leaf.octets())));
    }
}
