package ipledger.app.cli;

import ipledger.ledger.note.SignatureKind;
import java.util.Arrays;
import java.util.Optional;

/** 签名算法. An algorithm of the ledger's own keys, by the name that a command takes and prints. */
enum SigningAlgorithm {
    ED25519("ed25519", SignatureKind.ED25519),
    ML_DSA_44("ml-dsa-44", SignatureKind.ML_DSA_44_COSIGNATURE),
    SM2("sm2", SignatureKind.SM2_SM3);

    private final String text;
    private final SignatureKind kind;

    SigningAlgorithm(String text, SignatureKind kind) {
        this.text = text;
        this.kind = kind;
    }

    SignatureKind kind() {
        return kind;
    }

    static Optional<SigningAlgorithm> of(SignatureKind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
