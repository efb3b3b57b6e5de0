/**
 * 账本存储. The one table of events that everything else is made of. {@link ipledger.app.ledger.LedgerWriter} is the only
 * way in: one call, one transaction, on disk when it returns. {@link ipledger.app.ledger.LedgerReader} is the way out and
 * hands over nothing whose hash does not verify. No framework's types here; package {@code axon} adapts both.
 */
@NullMarked
package ipledger.app.ledger;

import org.jspecify.annotations.NullMarked;
