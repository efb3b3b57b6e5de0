package ipledger.ledger;

/**
 * 承诺. Binds an entry to bytes without showing them: SHA-256(tag || salt || bytes). Who is given salt and bytes can
 * check them against the leaf; who is not can learn nothing from it. Absent bytes are committed to as no bytes under a
 * salt of their own, so that a leaf does not tell whether an entry has personal data.
 */
public record Commitment(Octets octets) {
    public static final int LENGTH_BYTES = Sha256.LENGTH_BYTES;

    /** 承诺对象. What is committed to; the tag keeps a commitment to one from passing for one to another. */
    public enum Subject {
        /** 事实. The legal facts of the event. */
        FACTS(0x10),
        /** 个人信息. What identifies natural persons, kept apart so that it can be erased. */
        PERSONAL(0x11),
        /** 元数据. Who recorded it, in which role, by which channel. */
        METADATA(0x12);

        private final byte tag;

        Subject(int tag) {
            this.tag = (byte) tag;
        }
    }

    public Commitment {
        octets.ofLength(LENGTH_BYTES, "commitment");
    }

    /** The commitment to {@code bytes}, which are empty when there is nothing to commit to. */
    public static Commitment to(Subject subject, Salt salt, byte[] bytes) {
        return to(subject, salt, Octets.owning(bytes));
    }

    public static Commitment to(Subject subject, Salt salt, Octets bytes) {
        return new Commitment(Sha256.over(subject.tag, salt.octets(), bytes));
    }

    /** From its 64 hexadecimal digits, the form that {@link #toString()} writes. */
    public static Commitment of(String hex) {
        return new Commitment(Octets.of(hex));
    }

    public static Commitment of(byte[] bytes) {
        return new Commitment(Octets.copyOf(bytes));
    }

    public byte[] toBytes() {
        return octets.toBytes();
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
