package ipledger.notification;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.NotificationEvent.Authority;
import ipledger.event.NotificationEvent.Capacity;
import ipledger.event.NotificationEvent.Matter;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.RightEvent;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.identifier.Office;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 通知的判断. Whom an entry obliges the register to tell, from the asset just before it and just after. The pledgees of a
 * patent are told by law of what 专利权质押登记办法 19 names (invalidated, ended, annuity unpaid, disputed or frozen; it
 * does not tell an invalidation in part from a whole one); everybody else, and everything else, is the register's own
 * service and marked so. A right that loses a part stands: that is never told as an end.
 */
public final class Notifying {
    private static final Set<Matter> BY_LAW = EnumSet.of(
            Matter.RIGHT_ENDED,
            Matter.RIGHT_INVALIDATED,
            Matter.INVALIDATED_IN_PART,
            Matter.ANNUITY_UNPAID,
            Matter.OWNERSHIP_DISPUTED,
            Matter.FROZEN);

    private Notifying() {}

    /** Everybody who is to be told of {@code event}, which happened to {@code before}. */
    public static List<Notification> of(Asset before, AssetEvent event) {
        // Only an entry on the right moves the right: the fold of any other is spared.
        var after = event instanceof RightEvent ? Asset.evolve(before, event) : before;
        return matter(before, after, event)
                .map(matter -> told(before, event.effectiveOn(), matter))
                .orElse(List.of());
    }

    private static Optional<Matter> matter(Asset before, Asset after, AssetEvent event) {
        boolean wasEnded = before.right().status().isEnded();
        boolean isEnded = after.right().status().isEnded();
        if (isEnded && before.right().status() != after.right().status()) return Optional.of(end(after));
        if (wasEnded && !isEnded) return Optional.of(Matter.RIGHT_STANDS_AGAIN);
        return switch (event) {
            case RightInvalidated e -> inPart(e.extent(), isEnded, Matter.INVALIDATED_IN_PART);
            case RightAbandoned e -> inPart(e.extent(), isEnded, Matter.ENDED_IN_PART);
            case RightCancelled e -> inPart(e.extent(), isEnded, Matter.ENDED_IN_PART);
            case RightRevoked e -> inPart(e.extent(), isEnded, Matter.ENDED_IN_PART);
            case AnnuityMissed e -> Optional.of(Matter.ANNUITY_UNPAID);
            case SuspensionBegan e -> Optional.of(Matter.OWNERSHIP_DISPUTED);
            case FreezeOrdered e -> Optional.of(Matter.FROZEN);
            case InvalidationRequested e -> Optional.of(Matter.INVALIDATION_REQUESTED);
            case AbandonmentSought e -> Optional.of(Matter.ABANDONMENT_SOUGHT);
            case PartyDataChanged e -> Optional.of(Matter.HOLDER_RENAMED);
            case TitleTransferred e -> Optional.of(Matter.TITLE_MOVED);
            default -> Optional.empty();
        };
    }

    private static Optional<Matter> inPart(Extent extent, boolean isEnded, Matter matter) {
        return extent == Extent.PART && !isEnded ? Optional.of(matter) : Optional.empty();
    }

    private static Matter end(Asset after) {
        return switch (after.right().status()) {
            case INVALIDATED -> Matter.RIGHT_INVALIDATED;
            case LAPSED -> after.right().restorableUntil().isPresent() ? Matter.LAPSE_RESTORABLE : Matter.RIGHT_ENDED;
            case UNKNOWN, PENDING, IN_FORCE, EXPIRED, ABANDONED, CANCELLED, REVOKED, DISCONTINUED -> Matter.RIGHT_ENDED;
        };
    }

    /** A restorable lapse is an end, of which the law tells the pledgee, and a service to say until when it may be undone. */
    private static List<Notification> told(Asset before, LocalDate on, Matter matter) {
        var all = new ArrayList<Notification>();
        for (var pledge : before.pledges().inForceOn(on)) {
            if (matter == Matter.LAPSE_RESTORABLE)
                tell(all, on, Matter.RIGHT_ENDED, byLaw(before), Capacity.PLEDGEE, pledge.pledgees(), pledge.dealing());
            var authority = BY_LAW.contains(matter) ? byLaw(before) : Authority.SERVICE_OF_THE_REGISTER;
            tell(all, on, matter, authority, Capacity.PLEDGEE, pledge.pledgees(), pledge.dealing());
        }
        before.holders()
                .forEach(holder -> all.add(new Notification(
                        on, matter, Authority.SERVICE_OF_THE_REGISTER, Capacity.HOLDER, holder, Optional.empty())));
        if (!isEndOrRevival(matter)) return all;
        for (var licence : before.licences().inForceOn(on))
            serve(all, on, matter, Capacity.LICENSEE, licence.terms().licensees(), licence.dealing());
        for (var transfer : before.title().chain())
            if (transfer.isRunning())
                serve(
                        all,
                        on,
                        matter,
                        Capacity.TRANSFEREE,
                        transfer.conveyance().to().parties(),
                        transfer.dealing());
        for (var contribution : before.contributions().all())
            if (contribution.stage() == Contribution.Stage.AGREED)
                serve(
                        all,
                        on,
                        matter,
                        Capacity.COMPANY,
                        List.of(contribution.terms().company()),
                        contribution.dealing());
        return all;
    }

    private static boolean isEndOrRevival(Matter matter) {
        return switch (matter) {
            case RIGHT_ENDED, RIGHT_INVALIDATED, LAPSE_RESTORABLE, RIGHT_STANDS_AGAIN -> true;
            case ANNUITY_UNPAID,
                    OWNERSHIP_DISPUTED,
                    FROZEN,
                    INVALIDATION_REQUESTED,
                    ABANDONMENT_SOUGHT,
                    HOLDER_RENAMED,
                    TITLE_MOVED,
                    INVALIDATED_IN_PART,
                    ENDED_IN_PART -> false;
        };
    }

    private static void serve(
            List<Notification> all,
            LocalDate on,
            Matter matter,
            Capacity capacity,
            List<Party> parties,
            DealingNumber dealing) {
        tell(all, on, matter, Authority.SERVICE_OF_THE_REGISTER, capacity, parties, dealing);
    }

    private static void tell(
            List<Notification> all,
            LocalDate on,
            Matter matter,
            Authority authority,
            Capacity capacity,
            List<Party> parties,
            DealingNumber dealing) {
        for (var party : parties)
            all.add(new Notification(on, matter, authority, capacity, party, Optional.of(dealing)));
    }

    private static Authority byLaw(Asset asset) {
        boolean isPatent = asset.office().equals(Office.CN)
                && asset.kind().filter(AssetKind::isPatent).isPresent();
        return isPatent ? Authority.BY_LAW : Authority.SERVICE_OF_THE_REGISTER;
    }
}
