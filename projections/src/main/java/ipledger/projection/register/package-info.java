/**
 * 登记簿副本. The extract of any asset, search and dealings; read {@link ipledger.projection.register.RegisterQuery} first.
 */
@NullMarked
package ipledger.projection.register;

import org.jspecify.annotations.NullMarked;
