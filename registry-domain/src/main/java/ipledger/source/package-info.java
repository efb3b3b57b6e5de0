/** 数据来源. What the register has been given, and its holes; read {@link ipledger.source.SourceAggregate} first. */
@NullMarked
package ipledger.source;

import org.jspecify.annotations.NullMarked;
