package ipledger.dealing;

import ipledger.event.DealingNumber;

/** 交易编号冲突. A dealing's number is taken, unknown, or belongs to another kind of dealing. */
public final class DealingConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the number. */
    public enum Reason {
        /** An act would open a dealing whose number stands already. */
        TAKEN,
        /** An act would go on with a dealing that was never opened. */
        UNKNOWN,
        /** The number belongs to a dealing of another kind. */
        OTHER_KIND
    }

    private final transient DealingNumber dealing;
    private final Reason reason;

    public DealingConflict(DealingNumber dealing, Reason reason) {
        super("dealing " + dealing + ": " + reason);
        this.dealing = dealing;
        this.reason = reason;
    }

    public DealingNumber dealing() {
        return dealing;
    }

    public Reason reason() {
        return reason;
    }
}
