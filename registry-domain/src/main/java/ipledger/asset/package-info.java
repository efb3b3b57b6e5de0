/**
 * 资产. What is true of an asset on any day, by what was known on any day; read {@link ipledger.asset.Asset} first.
 */
@NullMarked
package ipledger.asset;

import org.jspecify.annotations.NullMarked;
