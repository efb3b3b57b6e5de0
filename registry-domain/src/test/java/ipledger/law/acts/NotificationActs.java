package ipledger.law.acts;

import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.acts.Scene.ACT;

import ipledger.event.NotificationEvent.Matter;
import ipledger.event.NotificationEvent.Means;
import ipledger.notification.GiveNotice;
import ipledger.notification.Notification;
import ipledger.notification.OwedNotice;
import ipledger.notification.OwedNotices;
import java.time.Instant;
import java.util.List;

/** 通知. A notice that is owed, recorded as given. */
final class NotificationActs {
    static final List<Maker<?>> ALL = List.of(Maker.where(
            GiveNotice.class, scene -> scene.oneIn(2) && !owed(scene).isEmpty(), scene -> {
                var notice = owed(scene).stream().findFirst();
                var told = notice.map(OwedNotice::notification);
                return new GiveNotice(
                        scene.number(),
                        notice.map(OwedNotice::sequence).orElse(0L),
                        told.map(Notification::matter).orElse(Matter.FROZEN),
                        told.map(Notification::to).orElse(XIANGNAN_VALVE),
                        told.flatMap(Notification::dealing),
                        Means.POST,
                        scene.day(),
                        ACT);
            }));

    private NotificationActs() {}

    private static List<OwedNotice> owed(Scene scene) {
        return OwedNotices.of(scene.history(), Instant.MAX).stream()
                .filter(OwedNotice::isOwed)
                .filter(owed -> !owed.notification().on().isAfter(scene.day()))
                .toList();
    }
}
