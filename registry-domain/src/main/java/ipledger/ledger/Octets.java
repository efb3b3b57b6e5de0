package ipledger.ledger;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** 字节串. Bytes that never change, equal when their contents are; printed as lower-case hexadecimal digits. */
public final class Octets {
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] content;

    /** Reckoned where it is first asked for; 0 until then. */
    private int hash;

    private Octets(byte[] content) {
        this.content = content;
    }

    /** A copy of {@code bytes}: what the caller does to its array later changes nothing here. */
    public static Octets copyOf(byte[] bytes) {
        return new Octets(bytes.clone());
    }

    /** Bytes that were made for this alone: nobody else has the array. */
    static Octets owning(byte[] bytes) {
        return new Octets(bytes);
    }

    /** Puts the bytes into {@code digest}, without a copy. */
    void into(MessageDigest digest) {
        digest.update(content);
    }

    /** The order of the bytes as numbers from 0 to 255, from the first on. */
    public int compareUnsigned(Octets other) {
        return Arrays.compareUnsigned(content, other.content);
    }

    /** The bytes that the hexadecimal digits name; upper case is read, lower case is written. */
    public static Octets of(String hex) {
        return new Octets(HEX.parseHex(hex));
    }

    public int length() {
        return content.length;
    }

    /** The byte at {@code index}. */
    public byte at(int index) {
        return content[index];
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return content.clone();
    }

    /** Throws unless there are exactly {@code expected} bytes. */
    public Octets ofLength(int expected, String what) {
        if (content.length != expected) {
            throw new IllegalArgumentException(what + " has " + content.length + " bytes, not " + expected);
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(content);
        }
        return hash;
    }

    @Override
    public String toString() {
        return HEX.formatHex(content);
    }
}
