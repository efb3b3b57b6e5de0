package ipledger.ledger.note;

import ipledger.ledger.Base64Text;
import ipledger.ledger.Octets;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * 签名行. One signature under a note, by a key that its name and id point to.
 *
 * @param content the signature, with its time before it if its kind has one
 */
public record NoteSignature(String name, int keyId, Octets content) {
    /** An ML-DSA-87 signature has 4,627 bytes: nothing known is longer. */
    public static final int MAX_BYTES = 8_192;

    private static final String BEGIN = "\u2014 ";

    public NoteSignature {
        name = new KeyName(name).text();
        if (content.length() == 0 || content.length() > MAX_BYTES) {
            throw new IllegalArgumentException("a signature of " + content.length() + " bytes");
        }
    }

    /** The signature that {@code raw}, made at {@code seconds} since 1970 over the kind's message, is in a note. */
    public static NoteSignature of(VerifierKey key, long seconds, byte[] raw) {
        byte[] content = key.kind().isTimestamped()
                ? ByteBuffer.allocate(Long.BYTES + raw.length)
                        .putLong(seconds)
                        .put(raw)
                        .array()
                : raw;
        return new NoteSignature(key.name(), key.id(), Octets.copyOf(content));
    }

    /** From its line without the newline; throws {@link IllegalArgumentException} for what is none. */
    public static NoteSignature parse(String line) {
        if (!line.startsWith(BEGIN)) {
            throw new IllegalArgumentException("a signature line begins with an em dash and a space");
        }
        int space = line.indexOf(' ', BEGIN.length());
        if (space < 0) {
            throw new IllegalArgumentException("a signature line has a name and a signature");
        }
        byte[] bytes = Base64Text.read(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new IllegalArgumentException("a signature of " + bytes.length + " bytes with its key id");
        }
        return new NoteSignature(
                line.substring(BEGIN.length(), space),
                ByteBuffer.wrap(bytes).getInt(),
                Octets.copyOf(Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length)));
    }

    /** Its line, without the newline. */
    public String line() {
        byte[] bytes = content.toBytes();
        return BEGIN + name + " "
                + Base64Text.write(ByteBuffer.allocate(Integer.BYTES + bytes.length)
                        .putInt(keyId)
                        .put(bytes)
                        .array());
    }

    public boolean isBy(VerifierKey key) {
        return keyId == key.id() && name.equals(key.name());
    }

    /** Whether {@code key} signed {@code text} by this; a time of 0 or beyond 2^63 - 1 is none. */
    public boolean holds(VerifierKey key, String text, SignatureCheck check) {
        if (!isBy(key) || content.length() != key.kind().signatureBytes()) {
            return false;
        }
        long seconds = seconds(key.kind());
        if (key.kind().isTimestamped() && seconds <= 0) {
            return false;
        }
        byte[] bytes = content.toBytes();
        byte[] raw = key.kind().isTimestamped() ? Arrays.copyOfRange(bytes, Long.BYTES, bytes.length) : bytes;
        byte[] message;
        try {
            message = key.kind().message(key.name(), text, seconds);
        } catch (IllegalArgumentException noCheckpoint) {
            return false;
        }
        return check.holds(key.kind(), key.publicKey(), message, raw);
    }

    /** When it was made, in seconds since 1970; 0 when its kind has no time. */
    public long seconds(SignatureKind kind) {
        return kind.isTimestamped() && content.length() >= Long.BYTES
                ? ByteBuffer.wrap(content.toBytes()).getLong()
                : 0;
    }
}
