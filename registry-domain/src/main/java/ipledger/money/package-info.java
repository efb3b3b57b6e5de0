/**
 * 金额. Exact amounts of a currency (ISO 4217); no binary fractions anywhere (law.md 9: amounts with currency). Read
 * {@link ipledger.money.Money}.
 */
@NullMarked
package ipledger.money;

import org.jspecify.annotations.NullMarked;
