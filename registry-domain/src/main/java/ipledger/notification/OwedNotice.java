package ipledger.notification;

import ipledger.event.NotificationEvent.Means;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 应通知事项. What somebody is to be told, with the entry that obliges to it.
 *
 * @param sequence the entry, by its place in the asset's stream
 * @param recordedAt since when the register knows it
 * @param given how it was done; absent while it is owed
 */
public record OwedNotice(long sequence, Instant recordedAt, Notification notification, Optional<Given> given) {
    /**
     * 通知情况.
     *
     * @param sequence the entry that says so
     */
    public record Given(long sequence, LocalDate on, Means means) {}

    public boolean isOwed() {
        return given.isEmpty();
    }
}
