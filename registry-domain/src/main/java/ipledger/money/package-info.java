/**
 * 金额. Exact amounts of a currency (ISO 4217); no binary fractions anywhere. Read {@link ipledger.money.Money}.
 */
@NullMarked
package ipledger.money;

import org.jspecify.annotations.NullMarked;
