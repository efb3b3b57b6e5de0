/** 到期事项. What comes due on an asset, as a function of the asset and the day; read {@link ipledger.deadline.Deadlines} first. */
@NullMarked
package ipledger.deadline;

import org.jspecify.annotations.NullMarked;
