package ipledger.app.ledger.axon;

import ipledger.app.ledger.Receipt;

/** 已入账. The same request was recorded meanwhile: this unit of work must end without effect, and has its receipt. */
final class AlreadyRecorded extends RuntimeException {
    private final transient Receipt receipt;

    AlreadyRecorded(Receipt receipt) {
        super("The same request was recorded before, from position " + receipt.firstPosition());
        this.receipt = receipt;
    }

    Receipt receipt() {
        return receipt;
    }
}
