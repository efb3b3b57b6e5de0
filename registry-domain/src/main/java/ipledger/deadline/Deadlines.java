package ipledger.deadline;

import ipledger.asset.Asset;
import ipledger.asset.InvalidationDecision;
import ipledger.asset.Right;
import ipledger.asset.Right.AnnuityGrace;
import ipledger.asset.RightStatus;
import ipledger.deadline.Deadline.Matter;
import ipledger.event.AssetKind;
import ipledger.identifier.Office;
import ipledger.kind.Kinds;
import ipledger.kind.Maintenance.Regime;
import ipledger.party.Party;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 到期事项计算. What comes due on an asset from a day on: nothing is stored, and nothing runs at night. */
public final class Deadlines {
    /** How many days ahead an annuity or a renewal is warned of. */
    private static final Set<Long> WARNED_DAYS_AHEAD = Set.of(90L, 30L, 0L);

    private Deadlines() {}

    /** Everything that comes due on {@code day} or after it, the next first. */
    public static List<Deadline> of(Asset asset, LocalDate day) {
        var due = new ArrayList<Deadline>();
        var right = asset.right();
        annuity(asset, day).ifPresent(due::add);
        right.grace()
                .map(AnnuityGrace::graceUntil)
                .ifPresent(until -> due.add(Deadline.of(Matter.ANNUITY_GRACE, until)));
        if (right.statusOn(day) == RightStatus.LAPSED)
            right.restorableUntil().ifPresent(until -> due.add(Deadline.of(Matter.RESTORATION, until)));
        terms(right, day).forEach(due::add);
        asset.preservation()
                .freezesOn(day, asset.kind())
                .forEach(effect -> due.add(Deadline.of(
                        Matter.FREEZE, effect.lastDay(), effect.freeze().order())));
        asset.preservation()
                .suspensionsOn(day)
                .forEach(suspension ->
                        due.add(Deadline.of(Matter.SUSPENSION, suspension.lastDay(), suspension.dispute())));
        asset.defects()
                .openOn(day)
                .forEach(defect -> due.add(Deadline.of(
                        Matter.CURE, defect.lastDay(), defect.dealing().toString())));
        right.invalidation().decisions().stream()
                .filter(decision -> decision.contestedOn().isEmpty() && decision.isPendingOn(day))
                .forEach((InvalidationDecision decision) ->
                        due.add(Deadline.of(Matter.SUIT, decision.sueBy(), decision.caseNumber())));
        asset.licences()
                .inForceOn(day)
                .forEach(licence -> licence.lastDay()
                        .ifPresent(last -> due.add(Deadline.of(
                                Matter.LICENCE, last, licence.dealing().toString()))));
        asset.pledges()
                .inForceOn(day)
                .forEach(pledge -> pledge.claim()
                        .dueOn()
                        .ifPresent(last -> due.add(Deadline.of(
                                Matter.SECURED_DEBT, last, pledge.dealing().toString()))));
        return due.stream()
                .filter(deadline -> !deadline.dueOn().isBefore(day))
                .sorted(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::matter))
                .toList();
    }

    /** 提醒. What is to be warned of on {@code day}: annuities and renewals 90, 30 and 0 days ahead. */
    public static List<Warning> warningsOn(Asset asset, LocalDate day) {
        var to = Stream.concat(
                        asset.holders().stream(),
                        asset.pledges().inForceOn(day).stream().flatMap(pledge -> pledge.pledgees().stream()))
                .distinct()
                .toList();
        return of(asset, day).stream()
                .filter(deadline -> deadline.matter() == Matter.ANNUITY || deadline.matter() == Matter.RENEWAL)
                .map(deadline -> warning(deadline, day, to))
                .filter(warning -> WARNED_DAYS_AHEAD.contains(warning.daysAhead()))
                .toList();
    }

    private static Warning warning(Deadline deadline, LocalDate day, List<Party> to) {
        return new Warning(deadline, ChronoUnit.DAYS.between(day, deadline.dueOn()), to);
    }

    /** The day after what is paid through; where no payment is on record, the next anniversary of the filing. */
    private static Optional<Deadline> annuity(Asset asset, LocalDate day) {
        boolean paysHere = asset.office().equals(Office.CN)
                && asset.kind().filter(Deadlines::isKeptByAnnuities).isPresent();
        if (!paysHere || !asset.inForceOn(day)) return Optional.empty();
        return asset.right()
                .annuityPaidThrough()
                .map(paid -> paid.plusDays(1))
                .or(() -> asset.right().filedOn().map(filed -> next(filed, day)))
                .filter(due -> asset.right()
                        .lastDay()
                        .filter(last -> due.isAfter(last))
                        .isEmpty())
                .map(due -> Deadline.of(Matter.ANNUITY, due));
    }

    private static boolean isKeptByAnnuities(AssetKind kind) {
        return Kinds.of(kind).maintenance().regime() == Regime.ANNUITIES;
    }

    private static LocalDate next(LocalDate filed, LocalDate day) {
        var inYear = AssetKind.annuityDueOn(filed, day.getYear());
        return inYear.isBefore(day) ? AssetKind.annuityDueOn(filed, day.getYear() + 1) : inYear;
    }

    private static Stream<Deadline> terms(Right right, LocalDate day) {
        var isRenewable = right.renewableUntil().isPresent();
        return switch (right.statusOn(day)) {
            case IN_FORCE ->
                right.lastDay().stream().map(last -> Deadline.of(isRenewable ? Matter.RENEWAL : Matter.TERM, last));
            case EXPIRED -> right.renewableUntil().stream().map(until -> Deadline.of(Matter.RENEWAL_GRACE, until));
            case UNKNOWN, PENDING, LAPSED, ABANDONED, INVALIDATED, CANCELLED, REVOKED, DISCONTINUED -> Stream.of();
        };
    }
}
