package ipledger.app.ledger.checkpoint;

/** 尚无. There is no such thing yet under a signed checkpoint; a moment later there may be. */
public final class NotThere extends RuntimeException {
    NotThere(String what) {
        super(what);
    }
}
