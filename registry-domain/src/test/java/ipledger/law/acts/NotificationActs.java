package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.event.NotificationEvent.Matter;
import ipledger.event.NotificationEvent.Means;
import ipledger.notification.GiveNotice;
import ipledger.notification.OwedNotice;
import ipledger.notification.OwedNotices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 通知. Who is to be told, is told. */
final class NotificationActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.where(GiveNotice.class, scene -> scene.oneIn(3) && !owed(scene).isEmpty(), NotificationActs::telling));

    private NotificationActs() {}

    private static List<OwedNotice> owed(Scene scene) {
        return OwedNotices.of(scene.history(), Instant.MAX).stream()
                .filter(OwedNotice::isOwed)
                .toList();
    }

    private static GiveNotice telling(Scene scene) {
        var means = scene.another(List.of(Means.values()));
        if (scene.isWild() || owed(scene).isEmpty())
            return new GiveNotice(
                    scene.number(),
                    scene.draw().choice(),
                    scene.one(List.of(Matter.values())),
                    scene.holder(),
                    Optional.empty(),
                    means,
                    scene.day(),
                    ACT);
        var one = scene.one(owed(scene));
        var told = one.notification();
        return new GiveNotice(
                scene.number(), one.sequence(), told.matter(), told.to(), told.dealing(), means, scene.day(), ACT);
    }
}
