/** 权利. The right and its life (law group RIGHT); read {@link ipledger.right.RightHandler} first. */
@NullMarked
package ipledger.right;

import org.jspecify.annotations.NullMarked;
