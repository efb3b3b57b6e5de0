/**
 * 个人信息. What identifies natural persons stands in the ledger sealed, under a key for each of them that can be destroyed
 * (个人信息保护法 47); read {@link ipledger.app.personal.SealingCodec} first.
 */
@NullMarked
package ipledger.app.personal;

import org.jspecify.annotations.NullMarked;
