package ipledger.app.ledger.signing;

import ipledger.ledger.Base64Text;
import ipledger.ledger.Octets;
import ipledger.ledger.note.NoteSignature;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;

/** 签名私钥. A key that signs notes under its name. Its secret is 32 bytes: a seed, or the scalar of SM2. */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SECRET_BYTES = 32;

    private final VerifierKey verifier;
    private final byte[] secret;
    private final CipherParameters parameters;

    private SigningKey(String name, SignatureKind kind, byte[] secret) {
        this.secret = secret.clone();
        this.parameters = parameters(kind, secret);
        this.verifier = new VerifierKey(name, kind, Octets.copyOf(publicKey(parameters)));
    }

    /** A new key of {@code kind} that signs as {@code name}. */
    public static SigningKey create(String name, SignatureKind kind, SecureRandom random) {
        while (true) {
            var secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            try {
                return new SigningKey(name, kind, secret);
            } catch (IllegalArgumentException outOfRange) {
                // A scalar of SM2 is below the order of the curve: once in 2^32 the draw is not.
                if (kind != SignatureKind.SM2_SM3) {
                    throw outOfRange;
                }
            }
        }
    }

    /** From the one line that {@link #secretLine()} writes. */
    public static SigningKey parse(String line) {
        var parts = line.strip().split("\\+", 5);
        if (parts.length != 5 || !line.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a private key has the form PRIVATE+KEY+name+kind+secret");
        }
        return new SigningKey(parts[2], SignatureKind.valueOf(parts[3]), Base64Text.read(parts[4]));
    }

    /** The key with its secret, on one line: for a file that only its owner reads. */
    public String secretLine() {
        return PREFIX + verifier.name() + "+" + verifier.kind() + "+" + Base64Text.write(secret);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** This key's line under {@code text}. */
    public NoteSignature sign(String text, Instant at) {
        long seconds = verifier.kind().isTimestamped() ? at.getEpochSecond() : 0;
        byte[] message = verifier.kind().message(verifier.name(), text, seconds);
        var signer = signer(verifier.kind());
        signer.init(true, parameters);
        signer.update(message, 0, message.length);
        try {
            return NoteSignature.of(verifier, seconds, signer.generateSignature());
        } catch (CryptoException impossible) {
            throw new IllegalStateException("The key " + verifier.idText() + " cannot sign", impossible);
        }
    }

    @Override
    public String toString() {
        return verifier.toString();
    }

    private static Signer signer(SignatureKind kind) {
        return switch (kind) {
            case ED25519, ED25519_COSIGNATURE -> new Ed25519Signer();
            case ML_DSA_44_COSIGNATURE -> new MLDSASigner();
            case SM2_SM3 -> new SM2Signer(PlainDSAEncoding.INSTANCE);
        };
    }

    private static CipherParameters parameters(SignatureKind kind, byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes");
        }
        return switch (kind) {
            case ED25519, ED25519_COSIGNATURE -> new Ed25519PrivateKeyParameters(secret, 0);
            case ML_DSA_44_COSIGNATURE -> new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, secret);
            case SM2_SM3 -> new ECPrivateKeyParameters(new BigInteger(1, secret), Algorithms.SM2);
        };
    }

    private static byte[] publicKey(CipherParameters key) {
        return switch (key) {
            case Ed25519PrivateKeyParameters ed25519 ->
                ed25519.generatePublicKey().getEncoded();
            case MLDSAPrivateKeyParameters mlDsa ->
                mlDsa.getPublicKeyParameters().getEncoded();
            case ECPrivateKeyParameters sm2 ->
                Algorithms.SM2.getG().multiply(sm2.getD()).normalize().getEncoded(false);
            default -> throw new IllegalArgumentException("not a key of ours: " + key.getClass());
        };
    }
}
