package ipledger.app.ledger.checkpoint;

/** 见证未成. A witness or an authority did not answer, or not with what was asked for. The checkpoint stands without it. */
public final class WitnessFailed extends RuntimeException {
    WitnessFailed(String reason) {
        super(reason);
    }

    WitnessFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
