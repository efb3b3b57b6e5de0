/**
 * 当事人. Who takes part in an act, by the name at that time, and in what shares a right is held (民法典 297 to 310).
 * Read {@link ipledger.party.Party} first, then {@link ipledger.party.Holders}.
 */
@NullMarked
package ipledger.party;

import org.jspecify.annotations.NullMarked;
