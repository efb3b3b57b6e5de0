package ipledger.notification;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Contribution;
import ipledger.asset.Transfer;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.identifier.Office;
import ipledger.notification.Notification.Authority;
import ipledger.notification.Notification.Capacity;
import ipledger.notification.Notification.Matter;
import ipledger.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 通知的判断. Whom an entry obliges the register to tell, from the asset just before it and just after. The pledgees of a
 * patent are told by law of what 专利权质押登记办法 19 names; everybody else, and everything else, is the register's own
 * service and marked so.
 */
public final class Notifying {
    private static final Set<Matter> BY_LAW = EnumSet.of(
            Matter.RIGHT_ENDED,
            Matter.RIGHT_INVALIDATED,
            Matter.ANNUITY_UNPAID,
            Matter.OWNERSHIP_DISPUTED,
            Matter.FROZEN);

    private Notifying() {}

    /** Everybody who is to be told of {@code event}, which happened to {@code before}. */
    public static List<Notification> of(Asset before, AssetEvent event) {
        var after = Asset.evolve(before, event);
        return matter(before, after, event)
                .map(matter -> told(before, event.effectiveOn(), matter))
                .orElse(List.of());
    }

    /** Everybody who was to be told by what stands, in the order of effect. */
    public static List<Notification> of(AssetHistory history, Instant knownAt) {
        var all = new ArrayList<Notification>();
        history.walk(knownAt, (before, entry) -> all.addAll(of(before, entry.event())));
        return all;
    }

    private static Optional<Matter> matter(Asset before, Asset after, AssetEvent event) {
        boolean wasEnded = before.right().status().isEnded();
        boolean isEnded = after.right().status().isEnded();
        if (isEnded && before.right().status() != after.right().status()) return Optional.of(end(after));
        if (wasEnded && !isEnded) return Optional.of(Matter.RIGHT_STANDS_AGAIN);
        return switch (event) {
            case AnnuityMissed e -> Optional.of(Matter.ANNUITY_UNPAID);
            case SuspensionBegan e -> Optional.of(Matter.OWNERSHIP_DISPUTED);
            case FreezeOrdered e -> Optional.of(Matter.FROZEN);
            case InvalidationRequested e -> Optional.of(Matter.INVALIDATION_REQUESTED);
            case AbandonmentSought e -> Optional.of(Matter.ABANDONMENT_SOUGHT);
            case PartyDataChanged e -> Optional.of(Matter.HOLDER_RENAMED);
            default -> Optional.empty();
        };
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
        pledgees(before, on).forEach(party -> {
            if (matter == Matter.LAPSE_RESTORABLE)
                all.add(new Notification(on, Matter.RIGHT_ENDED, byLaw(before), Capacity.PLEDGEE, party));
            var authority = BY_LAW.contains(matter) ? byLaw(before) : Authority.SERVICE_OF_THE_REGISTER;
            all.add(new Notification(on, matter, authority, Capacity.PLEDGEE, party));
        });
        serve(all, on, matter, Capacity.HOLDER, before.holders().stream());
        if (!isEndOrRevival(matter)) return all;
        serve(
                all,
                on,
                matter,
                Capacity.LICENSEE,
                before.licences().inForceOn(on).stream().flatMap(licence -> licence.terms().licensees().stream()));
        serve(
                all,
                on,
                matter,
                Capacity.TRANSFEREE,
                before.title().chain().stream()
                        .filter(Transfer::isRunning)
                        .flatMap(transfer -> transfer.conveyance().to().parties().stream()));
        serve(
                all,
                on,
                matter,
                Capacity.COMPANY,
                before.contributions().all().stream()
                        .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                        .map(contribution -> contribution.terms().company()));
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
                    HOLDER_RENAMED -> false;
        };
    }

    private static void serve(
            List<Notification> all, LocalDate on, Matter matter, Capacity capacity, Stream<Party> parties) {
        parties.distinct()
                .forEach(party ->
                        all.add(new Notification(on, matter, Authority.SERVICE_OF_THE_REGISTER, capacity, party)));
    }

    private static Stream<Party> pledgees(Asset asset, LocalDate on) {
        return asset.pledges().inForceOn(on).stream()
                .flatMap(pledge -> pledge.pledgees().stream())
                .distinct();
    }

    private static Authority byLaw(Asset asset) {
        boolean isPatent = asset.office().equals(Office.CN)
                && asset.kind().filter(AssetKind::isPatent).isPresent();
        return isPatent ? Authority.BY_LAW : Authority.SERVICE_OF_THE_REGISTER;
    }
}
