/** 待核清单. What was proposed for approval and what became of it; read {@link ipledger.projection.proposal.ProposalsQuery} first. */
@NullMarked
package ipledger.projection.proposal;

import org.jspecify.annotations.NullMarked;
