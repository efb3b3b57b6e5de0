/**
 * 中国专利法律状态. The national office's legal-status XML (data sets CN-PRSS-10, -20, -30); read {@link
 * ipledger.app.imports.cnlegalstatus.CnLegalStatus} first.
 */
@NullMarked
package ipledger.app.imports.cnlegalstatus;

import org.jspecify.annotations.NullMarked;
