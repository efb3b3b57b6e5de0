/**
 * 中国专利著录项目. Publications as the national office hands them out, in both forms of XML; read {@link
 * ipledger.app.imports.cnbibliographic.CnBibliographic} first.
 */
@NullMarked
package ipledger.app.imports.cnbibliographic;

import org.jspecify.annotations.NullMarked;
