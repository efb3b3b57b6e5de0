/**
 * 事实入账. Facts established elsewhere: kept as they are, each source record once; read {@link ipledger.fact.RecordFacts}
 * first.
 */
@NullMarked
package ipledger.fact;

import org.jspecify.annotations.NullMarked;
