/**
 * 数据导入. Real input: one package per format, each with one {@link ipledger.app.imports.SourceFormat}; the pipeline here
 * recognises, unpacks, reads, records and accounts for every record.
 */
@NullMarked
package ipledger.app.imports;

import org.jspecify.annotations.NullMarked;
