/**
 * 通知. Whom an entry obliges the register to tell, by law or by its own service, and that it was told; read
 * {@link ipledger.notification.Notifying} first.
 */
@NullMarked
package ipledger.notification;

import org.jspecify.annotations.NullMarked;
