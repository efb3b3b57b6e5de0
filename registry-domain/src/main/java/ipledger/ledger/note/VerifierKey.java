package ipledger.ledger.note;

import ipledger.ledger.Base64Text;
import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** 验证公钥. A public key with the name that signs by it: {@code name+id+key} (signed-note, vkey). */
public record VerifierKey(String name, SignatureKind kind, Octets publicKey) {
    private static final int ID_BYTES = 4;
    private static final byte NEWLINE = '\n';

    public VerifierKey {
        name = new KeyName(name).text();
        publicKey.ofLength(kind.keyBytes(), "public key");
    }

    /** From its one-line form; throws {@link IllegalArgumentException} for any other, and for an id that is not its own. */
    public static VerifierKey parse(String line) {
        int afterName = line.indexOf('+');
        int afterId = line.indexOf('+', afterName + 1);
        if (afterName < 0 || afterId != afterName + 1 + 2 * ID_BYTES) {
            throw new IllegalArgumentException("a verifier key has the form name+id+key");
        }
        byte[] material = Base64Text.read(line.substring(afterId + 1));
        var kind = SignatureKind.ofMaterial(material);
        var key = new VerifierKey(
                line.substring(0, afterName),
                kind,
                Octets.copyOf(Arrays.copyOfRange(material, kind.identifier().length, material.length)));
        if (!key.toString().equals(line)) {
            throw new IllegalArgumentException("the id of key " + key.name() + " does not belong to it");
        }
        return key;
    }

    /** The first four bytes of SHA-256(name || newline || kind || key). */
    public int id() {
        byte[] hash = Sha256.of(joined(name.getBytes(StandardCharsets.UTF_8), new byte[] {NEWLINE}, material()));
        return ByteBuffer.wrap(hash).getInt();
    }

    public String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    @Override
    public String toString() {
        return name + "+" + idText() + "+" + Base64Text.write(material());
    }

    private byte[] material() {
        return joined(kind.identifier(), publicKey.toBytes());
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
