package ipledger.ledger;

/** 盐值. Random bytes mixed into a commitment so that nobody can find what was committed to by guessing. */
public record Salt(Octets octets) {
    public static final int LENGTH_BYTES = 32;

    public Salt {
        octets.ofLength(LENGTH_BYTES, "salt");
    }

    /** From its 64 hexadecimal digits, the form that {@link #toString()} writes. */
    public static Salt of(String hex) {
        return new Salt(Octets.of(hex));
    }

    public static Salt of(byte[] bytes) {
        return new Salt(Octets.copyOf(bytes));
    }

    public byte[] toBytes() {
        return octets.toBytes();
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
