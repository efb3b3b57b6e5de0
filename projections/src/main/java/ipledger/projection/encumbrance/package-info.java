/**
 * 质押状态. What a bank asks; read {@link ipledger.projection.encumbrance.PledgeStatusQuery} first.
 */
@NullMarked
package ipledger.projection.encumbrance;

import org.jspecify.annotations.NullMarked;
