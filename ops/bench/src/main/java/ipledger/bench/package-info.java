/**
 * 基准测量. What the register is measured by, beside rivals that an ordinary team would have taken, in the same run and in
 * turns. No part of the register; {@link ipledger.bench.Bench} is the door.
 */
@NullMarked
package ipledger.bench;

import org.jspecify.annotations.NullMarked;
