/** 保全规则. One rule a class; {@code ipledger.preservation.PreservationRules} gives each its place in the law. */
@NullMarked
package ipledger.preservation.rules;

import org.jspecify.annotations.NullMarked;
