/**
 * 检查点. What the ledger promises and how it is proved. {@link ipledger.app.ledger.checkpoint.Checkpointer} reads new rows
 * back, recomputes everything with code of its own, extends tree and map, and signs; {@link
 * ipledger.app.ledger.checkpoint.Proofs} answers from what it stored. The writer knows nothing of all this.
 */
@NullMarked
package ipledger.app.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
