/** 评估. What an asset was found to be worth; read {@link ipledger.valuation.ValuationRules} first. */
@NullMarked
package ipledger.valuation;

import org.jspecify.annotations.NullMarked;
