/**
 * 读模型装配. The read models on this program's database and ledger; read {@link ipledger.app.projections.ReadModels} first.
 */
@NullMarked
package ipledger.app.projections;

import org.jspecify.annotations.NullMarked;
