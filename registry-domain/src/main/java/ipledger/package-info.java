/** 知识产权资产登记与交易账本. The law of the register; read {@code ipledger.asset.Asset} first. */
@NullMarked
package ipledger;

import org.jspecify.annotations.NullMarked;
