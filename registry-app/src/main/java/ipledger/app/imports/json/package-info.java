/** JSON 记录流. JSON record by record in constant memory; read {@link ipledger.app.imports.json.JsonRecords} first. */
@NullMarked
package ipledger.app.imports.json;

import org.jspecify.annotations.NullMarked;
