package ipledger.app.ledger.axon;

import ipledger.app.ledger.Receipt;
import java.util.Optional;

/**
 * 受理结果. What came of a command.
 *
 * @param result what its handler answered; absent if nothing, or if the request had been recorded before
 * @param receipt where its events stand; absent if it led to none
 */
public record Outcome<R>(Optional<R> result, Optional<Receipt> receipt) {}
