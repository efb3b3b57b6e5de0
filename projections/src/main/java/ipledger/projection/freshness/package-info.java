/**
 * 数据时效. What the sources have given, and their holes; read {@link ipledger.projection.freshness.Coverage} first.
 */
@NullMarked
package ipledger.projection.freshness;

import org.jspecify.annotations.NullMarked;
