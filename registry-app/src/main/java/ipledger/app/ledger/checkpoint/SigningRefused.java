package ipledger.app.ledger.checkpoint;

/** 拒绝签名. What the ledger holds is not what may be promised. Nothing is signed until somebody has looked. */
public final class SigningRefused extends RuntimeException {
    SigningRefused(String reason) {
        super(reason);
    }

    SigningRefused(long position, String reason) {
        super("Position " + position + ": " + reason);
    }

    SigningRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
