/**
 * 美国商标. Status of marks (WIPO ST.96 in two versions, TSDR XML) and recordings of marks (JSON); read
 * {@link ipledger.app.imports.ustrademark.UsTrademarkStatus} first.
 */
@NullMarked
package ipledger.app.imports.ustrademark;

import org.jspecify.annotations.NullMarked;
