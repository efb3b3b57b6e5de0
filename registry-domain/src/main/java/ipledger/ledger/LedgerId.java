package ipledger.ledger;

/** 账本标识. Sixteen random bytes drawn once, when a ledger is created; every leaf and checkpoint carries them. */
public record LedgerId(Octets octets) {
    public static final int LENGTH_BYTES = 16;

    public LedgerId {
        octets.ofLength(LENGTH_BYTES, "ledger id");
    }

    /** From its 32 hexadecimal digits, the form that {@link #toString()} writes. */
    public static LedgerId of(String hex) {
        return new LedgerId(Octets.of(hex));
    }

    public static LedgerId of(byte[] bytes) {
        return new LedgerId(Octets.copyOf(bytes));
    }

    public byte[] toBytes() {
        return octets.toBytes();
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
