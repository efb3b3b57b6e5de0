/**
 * 经办表格. The clerk's own sheet, CSV and XLSX: acts of this centre, one row per asset; read {@link
 * ipledger.app.imports.sheet.ClerkSheet} first.
 */
@NullMarked
package ipledger.app.imports.sheet;

import org.jspecify.annotations.NullMarked;
