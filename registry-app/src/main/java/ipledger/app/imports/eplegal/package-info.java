/**
 * 欧洲专利局法律事件 (INPADOC). Legal events of a patent family, whichever office's; read {@link
 * ipledger.app.imports.eplegal.EpLegal} first.
 */
@NullMarked
package ipledger.app.imports.eplegal;

import org.jspecify.annotations.NullMarked;
