package ipledger.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 签名种类. An algorithm and the message that it signs, with the bytes that C2SP gives it in key ids and keys. */
public enum SignatureKind {
    /** Ed25519 over the text (signed-note). */
    ED25519(0x01, "", 32, 64, false),
    /** Ed25519 with a time, of a witness (tlog-cosignature, {@code cosignature/v1}). */
    ED25519_COSIGNATURE(0x04, "", 32, 64, true),
    /** ML-DSA-44 with a time, of a log or a witness (tlog-cosignature). */
    ML_DSA_44_COSIGNATURE(0x06, "", 1_312, 2_420, true),
    /** 商用密码. SM2 with SM3 (GB/T 32918.2, user id 1234567812345678) over the text; r and s, 32 bytes each. */
    SM2_SM3(0xff, "ipledger/sm2-sm3/v1", 65, 64, false);

    private final int tag;
    private final String longName;
    private final int keyBytes;
    private final int rawBytes;
    private final boolean timestamped;

    SignatureKind(int tag, String longName, int keyBytes, int rawBytes, boolean timestamped) {
        this.tag = tag;
        this.longName = longName;
        this.keyBytes = keyBytes;
        this.rawBytes = rawBytes;
        this.timestamped = timestamped;
    }

    /** What stands before the public key in a key id and in a verifier key: a byte, and a name where C2SP gave none. */
    public byte[] identifier() {
        byte[] name = longName.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(1 + name.length).put((byte) tag).put(name).array();
    }

    public int keyBytes() {
        return keyBytes;
    }

    /** How long a signature is in a note: with the eight bytes of its time, if it has one. */
    public int signatureBytes() {
        return timestamped ? Long.BYTES + rawBytes : rawBytes;
    }

    public boolean isTimestamped() {
        return timestamped;
    }

    /** The kind whose identifier {@code material} begins with; throws {@link IllegalArgumentException} if there is none. */
    static SignatureKind ofMaterial(byte[] material) {
        for (var kind : values()) {
            byte[] begin = kind.identifier();
            if (material.length == begin.length + kind.keyBytes
                    && Arrays.equals(material, 0, begin.length, begin, 0, begin.length)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("a key of an unknown algorithm or of the wrong length");
    }

    /**
     * The bytes that are signed.
     *
     * @param signer name of the key
     * @param text the note's text
     * @param seconds the time of the signature since 1970, when it has one; 0 otherwise
     */
    public byte[] message(String signer, String text, long seconds) {
        return switch (this) {
            case ED25519, SM2_SM3 -> text.getBytes(StandardCharsets.UTF_8);
            case ED25519_COSIGNATURE ->
                ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
            case ML_DSA_44_COSIGNATURE -> treeMessage(signer, Checkpoint.parse(text), seconds);
        };
    }

    private static byte[] treeMessage(String signer, Checkpoint checkpoint, long seconds) {
        byte[] label = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
        byte[] name = shortText(signer);
        byte[] origin = shortText(checkpoint.origin());
        byte[] root = checkpoint.head().root().toBytes();
        return ByteBuffer.allocate(label.length + 2 + name.length + origin.length + 3 * Long.BYTES + root.length)
                .put(label)
                .put((byte) name.length)
                .put(name)
                .putLong(seconds)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.head().size())
                .put(root)
                .array();
    }

    private static byte[] shortText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > 255) {
            throw new IllegalArgumentException("a name of " + bytes.length + " bytes, not 1 to 255");
        }
        return bytes;
    }
}
