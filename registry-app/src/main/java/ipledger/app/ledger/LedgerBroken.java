package ipledger.app.ledger;

/** 账本受损. What is stored is not what was recorded, or an invariant of the ledger does not hold. Nothing goes on. */
public final class LedgerBroken extends RuntimeException {
    public LedgerBroken(long position, String reason) {
        super("The ledger is broken at position " + position + ": " + reason);
    }

    public LedgerBroken(String reason) {
        super(reason);
    }
}
