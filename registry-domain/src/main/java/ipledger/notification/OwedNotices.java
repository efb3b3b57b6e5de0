package ipledger.notification;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.notification.OwedNotice.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 应通知清单. What the standing entries of an asset oblige the register to tell, and what of it was told. It is derived from
 * the history and never stored: a voided entry obliges to nothing, and one that corrects it obliges anew.
 */
public final class OwedNotices {
    private OwedNotices() {}

    /** Everything that was to be told, owed and given, in the order of effect, by what was known at {@code knownAt}. */
    public static List<OwedNotice> of(AssetHistory history, Instant knownAt) {
        var given = history.standing(knownAt).stream()
                .filter(entry -> entry.event() instanceof NoticeGiven)
                .toList();
        var all = new ArrayList<OwedNotice>();
        history.walk(knownAt, (before, entry) -> {
            for (var notification : Notifying.of(before, entry.event()))
                all.add(new OwedNotice(
                        entry.sequence(),
                        entry.recordedAt(),
                        notification,
                        given.stream()
                                .flatMap(told -> given(told, entry, notification).stream())
                                .findFirst()));
        });
        return all;
    }

    private static Optional<Given> given(Entry told, Entry of, Notification notification) {
        return told.event() instanceof NoticeGiven notice
                        && notice.sequence() == of.sequence()
                        && notice.matter() == notification.matter()
                        && notice.dealing().equals(notification.dealing())
                        && notice.to().sameParty(notification.to())
                ? Optional.of(new Given(told.sequence(), notice.effectiveOn(), notice.means()))
                : Optional.empty();
    }
}
