/**
 * Axon 适配. Seats the ledger behind Axon's {@code EventStorageEngine}, and gives the doors one way to send a command and
 * get its receipt. Read {@link ipledger.app.ledger.axon.PostgresEventStorageEngine} and {@link
 * ipledger.app.ledger.axon.CommandDesk} first.
 */
@NullMarked
package ipledger.app.ledger.axon;

import org.jspecify.annotations.NullMarked;
