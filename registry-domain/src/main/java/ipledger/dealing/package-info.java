/**
 * 交易与登记台. One contract over one or many assets, and the one way in which acts are judged and entered; read
 * {@link ipledger.dealing.AssetRegister} first.
 */
@NullMarked
package ipledger.dealing;

import org.jspecify.annotations.NullMarked;
