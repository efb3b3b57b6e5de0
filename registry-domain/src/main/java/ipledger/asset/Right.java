package ipledger.asset;

import ipledger.event.RightEvent;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationRequestClosed;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.RightEvent.RightRenewed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.SameDayInventionNoted;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 权利. The right itself: its dates, and whether it stands.
 *
 * @param status as the last entry left it; ask {@link #statusOn} for a day, since terms run out by themselves
 * @param lastDay 届满日, the last day of the term, stated by the source or computed by the law of the kind
 * @param endedOn the day from which it no longer stands
 * @param grace the annuity that is unpaid while its grace period runs
 * @param challenges the running requests for invalidation, by case number
 * @param sameDayInvention the invention filed for the same creation on the same day
 */
public record Right(
        RightStatus status,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> grantedOn,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> restorableUntil,
        Optional<LocalDate> annuityPaidThrough,
        Optional<AnnuityGrace> grace,
        List<String> challenges,
        Optional<AssetNumber> sameDayInvention) {

    /** Nothing recorded. */
    static final Right UNKNOWN = new Right(
            RightStatus.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /** 滞纳期. An annuity due and unpaid, which may still be paid with a surcharge (专利法实施细则 2023, 115). */
    public record AnnuityGrace(LocalDate dueOn, LocalDate graceUntil) {}

    public Right {
        challenges = List.copyOf(challenges);
    }

    /** Where the right stands on {@code day}: a term that has run out ends it without an entry. */
    public RightStatus statusOn(LocalDate day) {
        if (status == RightStatus.IN_FORCE && lastDay.filter(day::isAfter).isPresent()) return RightStatus.EXPIRED;
        return status;
    }

    /** True where it is granted and stands on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return statusOn(day) == RightStatus.IN_FORCE;
    }

    Right evolve(RightEvent event, Office office) {
        return switch (event) {
            case RightFiled e -> filed(e.effectiveOn());
            case RightPublished e -> this;
            case RightGranted e -> granted(e, office);
            case AnnuityPaid e ->
                paid(e.paidThrough(), grace.filter(g -> e.paidThrough().isBefore(g.dueOn())));
            case AnnuityMissed e -> owing(annuityPaidThrough, Optional.of(new AnnuityGrace(e.dueOn(), e.graceUntil())));
            case RightRenewed e -> until(e.lastDay());
            case TermCompensated e -> until(e.lastDay());
            case RightLapsed e -> ended(RightStatus.LAPSED, e.effectiveOn(), e.restorableUntil());
            case RightRestored e ->
                owing(annuityPaidThrough, Optional.empty())
                        .standing(
                                grantedOn.isPresent() ? RightStatus.IN_FORCE : RightStatus.PENDING,
                                Optional.empty(),
                                Optional.empty());
            case RightExpired e -> ended(RightStatus.EXPIRED, e.effectiveOn(), Optional.empty());
            case RightAbandoned e -> endedIf(e.extent(), RightStatus.ABANDONED, e.effectiveOn());
            case RightInvalidated e -> endedIf(e.extent(), RightStatus.INVALIDATED, e.effectiveOn());
            case RightCancelled e -> ended(RightStatus.CANCELLED, e.effectiveOn(), Optional.empty());
            case ApplicationEnded e -> ended(RightStatus.DISCONTINUED, e.effectiveOn(), Optional.empty());
            case InvalidationRequested e ->
                challenged(Stream.concat(challenges.stream(), Stream.of(e.caseNumber()))
                        .distinct()
                        .toList());
            case InvalidationRequestClosed e ->
                challenged(challenges.stream()
                        .filter(challenge -> !challenge.equals(e.caseNumber()))
                        .toList());
            case SameDayInventionNoted e ->
                new Right(
                        status,
                        filedOn,
                        grantedOn,
                        lastDay,
                        endedOn,
                        restorableUntil,
                        annuityPaidThrough,
                        grace,
                        challenges,
                        Optional.of(e.invention()));
        };
    }

    private Right filed(LocalDate day) {
        return new Right(
                status == RightStatus.UNKNOWN ? RightStatus.PENDING : status,
                filedOn.or(() -> Optional.of(day)),
                grantedOn,
                lastDay,
                endedOn,
                restorableUntil,
                annuityPaidThrough,
                grace,
                challenges,
                sameDayInvention);
    }

    private Right granted(RightGranted e, Office office) {
        if (grantedOn.isPresent()) return toldAgain(e);
        var filed = e.filedOn().or(() -> filedOn);
        var byLaw = office.equals(Office.CN)
                ? e.kind().lastDay(filed, Optional.of(e.effectiveOn()))
                : Optional.<LocalDate>empty();
        return new Right(
                RightStatus.IN_FORCE,
                filed,
                Optional.of(e.effectiveOn()),
                e.statedLastDay().or(() -> byLaw).or(() -> lastDay),
                Optional.empty(),
                Optional.empty(),
                annuityPaidThrough,
                grace,
                challenges,
                sameDayInvention);
    }

    /** A second source that tells of the grant revives nothing; it fills in what was not known. */
    private Right toldAgain(RightGranted e) {
        return new Right(
                status,
                filedOn.or(e::filedOn),
                grantedOn,
                e.statedLastDay().or(() -> lastDay),
                endedOn,
                restorableUntil,
                annuityPaidThrough,
                grace,
                challenges,
                sameDayInvention);
    }

    private Right until(LocalDate day) {
        return new Right(
                status,
                filedOn,
                grantedOn,
                Optional.of(day),
                endedOn,
                restorableUntil,
                annuityPaidThrough,
                grace,
                challenges,
                sameDayInvention);
    }

    private Right paid(LocalDate paidThrough, Optional<AnnuityGrace> stillOwed) {
        var latest = annuityPaidThrough.filter(paidThrough::isBefore).orElse(paidThrough);
        return owing(Optional.of(latest), stillOwed);
    }

    private Right owing(Optional<LocalDate> paidThrough, Optional<AnnuityGrace> owed) {
        return new Right(
                status,
                filedOn,
                grantedOn,
                lastDay,
                endedOn,
                restorableUntil,
                paidThrough,
                owed,
                challenges,
                sameDayInvention);
    }

    private Right challenged(List<String> running) {
        return new Right(
                status,
                filedOn,
                grantedOn,
                lastDay,
                endedOn,
                restorableUntil,
                annuityPaidThrough,
                grace,
                running,
                sameDayInvention);
    }

    private Right endedIf(Extent extent, RightStatus how, LocalDate day) {
        return switch (extent) {
            case WHOLE -> ended(how, day, Optional.empty());
            case PART -> this;
        };
    }

    /** What has ended does not end again; only an invalidation goes over every other end (专利法 47). */
    private Right ended(RightStatus how, LocalDate day, Optional<LocalDate> restorable) {
        if (status.isEnded() && how != RightStatus.INVALIDATED) return this;
        return owing(annuityPaidThrough, Optional.empty()).standing(how, Optional.of(day), restorable);
    }

    private Right standing(RightStatus how, Optional<LocalDate> ended, Optional<LocalDate> restorable) {
        return new Right(
                how,
                filedOn,
                grantedOn,
                lastDay,
                ended,
                restorable,
                annuityPaidThrough,
                grace,
                challenges,
                sameDayInvention);
    }
}
