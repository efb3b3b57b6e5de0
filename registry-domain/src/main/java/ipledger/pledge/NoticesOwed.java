package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.event.AssetEvent;
import ipledger.event.DealingNumber;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.party.Party;
import java.util.List;

/**
 * 应通知质权人的事项. Whom an entry on a pledged asset must be told to: the pledgees of every pledge in force on its day. What
 * the office owes by law (专利权质押登记办法 19) and what this register tells of its own accord are kept apart.
 */
public final class NoticesOwed {
    private NoticesOwed() {}

    /** 通知. What one pledgee is told of one pledge. */
    public record Owed(DealingNumber pledge, Party pledgee, Matter matter) {}

    /** 事项. */
    public enum Matter {
        /** 专利权被宣告无效或者终止. */
        RIGHT_ENDED(true),
        /** 专利年费未按照规定时间缴纳. */
        ANNUITY_UNPAID(true),
        /** 因专利权的归属发生纠纷或者人民法院裁定采取保全措施. */
        DISPUTE_OR_FREEZE(true),
        /** 提出无效宣告请求. */
        INVALIDATION_REQUESTED(false),
        /** 权利人名称变更. */
        HOLDER_RENAMED(false),
        /** 权利转移. */
        TITLE_MOVED(false),
        /** 终止, 可请求恢复. */
        LAPSE_RESTORABLE(false);

        private final boolean byLaw;

        Matter(boolean byLaw) {
            this.byLaw = byLaw;
        }

        /** True where the law asks for the notice; else it is this register's own service, and is marked so. */
        public boolean isByLaw() {
            return byLaw;
        }
    }

    /** What {@code event}, happening to {@code before}, obliges to tell; nothing where no pledge is in force. */
    public static List<Owed> by(Asset before, AssetEvent event) {
        return matters(event).stream()
                .flatMap(matter -> before.pledges().inForceOn(event.effectiveOn()).stream()
                        .flatMap(pledge ->
                                pledge.pledgees().stream().map(pledgee -> new Owed(pledge.dealing(), pledgee, matter))))
                .toList();
    }

    private static List<Matter> matters(AssetEvent event) {
        return switch (event) {
            case RightLapsed e
            when e.restorableUntil().isPresent() -> List.of(Matter.RIGHT_ENDED, Matter.LAPSE_RESTORABLE);
            case RightLapsed e -> List.of(Matter.RIGHT_ENDED);
            case RightInvalidated e -> List.of(Matter.RIGHT_ENDED);
            case RightAbandoned e -> List.of(Matter.RIGHT_ENDED);
            case RightExpired e -> List.of(Matter.RIGHT_ENDED);
            case RightCancelled e -> List.of(Matter.RIGHT_ENDED);
            case AnnuityMissed e -> List.of(Matter.ANNUITY_UNPAID);
            case SuspensionBegan e -> List.of(Matter.DISPUTE_OR_FREEZE);
            case FreezeOrdered e -> List.of(Matter.DISPUTE_OR_FREEZE);
            case InvalidationRequested e -> List.of(Matter.INVALIDATION_REQUESTED);
            case PartyDataChanged e -> List.of(Matter.HOLDER_RENAMED);
            case TitleTransferred e -> List.of(Matter.TITLE_MOVED);
            default -> List.of(); // no other entry concerns a pledgee
        };
    }
}
