package ipledger.app.ledger;

/**
 * 结果未知. Whether the events were recorded could not be found out: ask again with the same request key, which records
 * them once at most.
 */
public final class OutcomeUnknown extends RuntimeException {
    OutcomeUnknown(String message, Throwable cause) {
        super(message, cause);
    }

    OutcomeUnknown(String message) {
        super(message);
    }
}
