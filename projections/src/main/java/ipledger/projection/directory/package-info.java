/**
 * 编号索引. Every number of an asset, in any form, finds it; read {@link ipledger.projection.directory.Directory}.
 */
@NullMarked
package ipledger.projection.directory;

import org.jspecify.annotations.NullMarked;
