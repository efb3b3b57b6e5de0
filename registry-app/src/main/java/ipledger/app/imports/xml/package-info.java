/**
 * 安全读取 XML. Offices' XML record by record, in constant memory, with nothing resolved and everything bounded; read
 * {@link ipledger.app.imports.xml.XmlRecords} first.
 */
@NullMarked
package ipledger.app.imports.xml;

import org.jspecify.annotations.NullMarked;
