/**
 * 资产种类的说明. Each kind described once: office, term by date, maintenance, dealings and their legal basis; read
 * {@link ipledger.kind.Kinds} first.
 */
@NullMarked
package ipledger.kind;

import org.jspecify.annotations.NullMarked;
