/** 评估规则. One rule a class; {@code ipledger.valuation.ValuationRules} gives each its place in the law. */
@NullMarked
package ipledger.valuation.rules;

import org.jspecify.annotations.NullMarked;
