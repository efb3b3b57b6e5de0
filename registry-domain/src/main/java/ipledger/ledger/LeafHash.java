package ipledger.ledger;

/** 叶哈希. The RFC 6962 hash of a leaf, SHA-256(0x00 || leaf): what a receipt names and what the Merkle tree is built of. */
public record LeafHash(Octets octets) {
    public static final int LENGTH_BYTES = 32;

    public LeafHash {
        octets.ofLength(LENGTH_BYTES, "leaf hash");
    }

    /** From its 64 hexadecimal digits, the form that {@link #toString()} writes. */
    public static LeafHash of(String hex) {
        return new LeafHash(Octets.of(hex));
    }

    public static LeafHash of(byte[] bytes) {
        return new LeafHash(Octets.copyOf(bytes));
    }

    public byte[] toBytes() {
        return octets.toBytes();
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
