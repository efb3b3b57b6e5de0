package ipledger.app.ledger.signing;

import ipledger.ledger.Octets;
import ipledger.ledger.note.SignatureCheck;
import ipledger.ledger.note.SignatureKind;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;

/** 签名算法. Ed25519 (RFC 8032), ML-DSA-44 (FIPS 204, no context), SM2 with SM3 (GB/T 32918.2). */
public final class Algorithms implements SignatureCheck {
    private static final byte UNCOMPRESSED = 4;

    static final ECDomainParameters SM2 = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

    @Override
    public boolean holds(SignatureKind kind, Octets publicKey, byte[] message, byte[] signature) {
        Signer verifier;
        try {
            verifier = verifier(kind, publicKey.toBytes());
        } catch (IllegalArgumentException noKey) {
            return false;
        }
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    private static Signer verifier(SignatureKind kind, byte[] publicKey) {
        return switch (kind) {
            case ED25519, ED25519_COSIGNATURE -> {
                var verifier = new Ed25519Signer();
                verifier.init(false, new Ed25519PublicKeyParameters(publicKey, 0));
                yield verifier;
            }
            case ML_DSA_44_COSIGNATURE -> {
                var verifier = new MLDSASigner();
                verifier.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, publicKey));
                yield verifier;
            }
            case SM2_SM3 -> {
                if (publicKey[0] != UNCOMPRESSED) {
                    throw new IllegalArgumentException("not an uncompressed point");
                }
                var verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
                verifier.init(false, new ECPublicKeyParameters(SM2.getCurve().decodePoint(publicKey), SM2));
                yield verifier;
            }
        };
    }
}
