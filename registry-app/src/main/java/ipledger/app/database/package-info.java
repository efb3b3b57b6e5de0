/**
 * 数据库. Where the register's PostgreSQL is and how it is reached: a server of our own under the data folder, or one
 * that is given by its address. Read {@link ipledger.app.database.EmbeddedDatabase} first.
 */
@NullMarked
package ipledger.app.database;

import org.jspecify.annotations.NullMarked;
