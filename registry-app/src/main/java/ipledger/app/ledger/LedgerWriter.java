package ipledger.app.ledger;

/**
 * 账本写入. The only way into the ledger.
 *
 * <p>{@link #append} takes a connection and a transaction of its own and writes nothing else in it. When it returns, all
 * events are on disk at positions without a gap, in the order given, or were already (the same request came before). When
 * it throws, none is recorded, with one exception: {@link OutcomeUnknown} says that this could not be found out.
 */
@FunctionalInterface
public interface LedgerWriter {
    /**
     * Records the events of {@code append} together.
     *
     * @throws StaleSequence when a stream has moved on since the events were decided
     * @throws KeyReused when the request's key was used for another request
     * @throws LedgerUnavailable when the database could not be written; trying again later may help
     * @throws OutcomeUnknown when it is not known whether the events were recorded
     */
    Receipt append(Append append);
}
