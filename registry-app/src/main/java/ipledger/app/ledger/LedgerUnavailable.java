package ipledger.app.ledger;

/** 账本不可用. The ledger could not be reached or written. Nothing of the append is recorded; it may be tried again. */
public final class LedgerUnavailable extends RuntimeException {
    public LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    LedgerUnavailable(String message) {
        super(message);
    }
}
