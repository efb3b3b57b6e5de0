package ipledger.ledger.assetmap;

import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;

/** 映射根. The hash of a subtree of the map, or of the whole; 32 zero bytes where there is no entry. */
public record MapRoot(Octets octets) {
    public static final int LENGTH_BYTES = Sha256.LENGTH_BYTES;
    public static final MapRoot EMPTY = of(new byte[LENGTH_BYTES]);

    private static final byte NODE_TAG = 0x21;

    public MapRoot {
        octets.ofLength(LENGTH_BYTES, "map root");
    }

    public static MapRoot of(byte[] bytes) {
        return new MapRoot(Octets.copyOf(bytes));
    }

    /** From its 64 hexadecimal digits, the form that {@link #toString()} writes. */
    public static MapRoot of(String hex) {
        return new MapRoot(Octets.of(hex));
    }

    /** SHA-256(0x21 || left || right): of a subtree with two entries or more. */
    static MapRoot over(MapRoot left, MapRoot right) {
        return new MapRoot(Sha256.over(NODE_TAG, left.octets, right.octets));
    }

    public byte[] toBytes() {
        return octets.toBytes();
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
