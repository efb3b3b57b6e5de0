/** 知识产权资产登记与交易账本. The program: {@link ipledger.app.IpLedger} starts it. */
@NullMarked
package ipledger.app;

import org.jspecify.annotations.NullMarked;
