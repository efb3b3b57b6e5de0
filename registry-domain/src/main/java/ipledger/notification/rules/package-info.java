/** 通知规则. One rule a class; {@code ipledger.notification.NotificationRules} gives each its place. */
@NullMarked
package ipledger.notification.rules;

import org.jspecify.annotations.NullMarked;
