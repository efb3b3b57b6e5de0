/**
 * 见证. A witness for other people's ledgers, run by a bank or the audit office: {@link
 * ipledger.app.witness.WitnessServer}. It keeps one small file a log and needs no database.
 */
@NullMarked
package ipledger.app.witness;

import org.jspecify.annotations.NullMarked;
