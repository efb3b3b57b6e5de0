package ipledger.asset;

import ipledger.event.AssetKind;
import ipledger.event.RightEvent;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationRequestClosed;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.InvalidationSetAside;
import ipledger.event.RightEvent.InvalidationUpheld;
import ipledger.event.RightEvent.MarkDescribed;
import ipledger.event.RightEvent.RestorationRequested;
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
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.RightEvent.SameDayInventionNoted;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.event.RightEvent.TermFactsStated;
import ipledger.event.RightEvent.UtilityModelGivenUp;
import ipledger.event.RightEvent.UtilityModelReplaced;
import ipledger.event.RightEvent.VarietyTerminated;
import ipledger.event.TermFacts;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Office;
import ipledger.kind.Kinds;
import ipledger.kind.TermDates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 权利. The right itself: its dates, and whether it stands.
 *
 * @param status as the last entry left it; ask {@link #statusOn} for a day, since terms run out by themselves
 * @param lastDay 届满日, the last day of the term, stated by the source or computed by the law of the kind
 * @param statedLastDay as a source, a renewal or a compensation has it; absent where the law's term governs
 * @param renewableUntil the last day on which a right that has run out may still be renewed
 * @param endedOn the day from which it no longer stands
 * @param endCause why it ended
 * @param restorationRequestedOn the day on which restoration was asked for, while it is not decided
 * @param grace the annuity that is unpaid while its grace period runs
 * @param invalidation the cases in which it is challenged
 * @param remaining 维持有效的部分: the claims or goods that stand after an end in part
 * @param sameDayInvention the invention filed for the same creation on the same day
 * @param replacedUtilityModel the utility model in whose place this invention came
 */
public record Right(
        RightStatus status,
        Optional<LocalDate> filedOn,
        Optional<LocalDate> grantedOn,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> statedLastDay,
        Optional<LocalDate> renewableUntil,
        Optional<LocalDate> endedOn,
        Optional<EndCause> endCause,
        Optional<LocalDate> restorableUntil,
        Optional<LocalDate> restorationRequestedOn,
        Optional<LocalDate> annuityPaidThrough,
        Optional<AnnuityGrace> grace,
        InvalidationCases invalidation,
        Optional<Abandonment> abandonment,
        Optional<String> remaining,
        TermFacts facts,
        MarkDescription mark,
        Optional<AssetNumber> sameDayInvention,
        Optional<AssetNumber> replacedUtilityModel) {
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
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            InvalidationCases.NONE,
            Optional.empty(),
            Optional.empty(),
            TermFacts.NONE,
            MarkDescription.UNDESCRIBED,
            Optional.empty(),
            Optional.empty());

    private static final int LAST_COUNTED_YEAR = 9999;

    /** 滞纳期. An annuity due and unpaid, which may still be paid with a surcharge (专利法实施细则 2023, 115). */
    public record AnnuityGrace(LocalDate dueOn, LocalDate graceUntil) {}

    /** Where the right stands on {@code day}: a term that has run out ends it without an entry. */
    public RightStatus statusOn(LocalDate day) {
        if (status != RightStatus.IN_FORCE || lastDay.filter(day::isAfter).isEmpty()) return status;
        return renewableUntil.filter(day::isAfter).isPresent() ? RightStatus.CANCELLED : RightStatus.EXPIRED;
    }

    /** True where it is granted and stands on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return statusOn(day) == RightStatus.IN_FORCE;
    }

    /** 关闭. What its end does to all that stands on it; absent while it stands, or may still be granted. */
    public Optional<Closure> closureOn(LocalDate day) {
        if (!statusOn(day).isEnded()) return Optional.empty();
        var revivable = restorableUntil.or(() -> renewableUntil).filter(until -> !day.isAfter(until));
        if (status.isEnded())
            return Optional.of(new Closure(
                    endedOn.orElse(day),
                    endCause.orElse(EndCause.APPLICATION_ENDED),
                    switch (status) {
                        case LAPSED, EXPIRED -> revivable;
                        case UNKNOWN, PENDING, IN_FORCE, ABANDONED, INVALIDATED, CANCELLED, REVOKED, DISCONTINUED ->
                            Optional.empty();
                    }));
        var cause = statusOn(day) == RightStatus.CANCELLED ? EndCause.NOT_RENEWED : EndCause.TERM_RAN_OUT;
        return lastDay.map(last -> new Closure(last.plusDays(1), cause, revivable));
    }

    Right evolve(RightEvent event, Optional<AssetKind> kind, Office office) {
        return switch (event) {
            case RightFiled e -> filed(e.effectiveOn());
            case RightPublished e -> this;
            case RightGranted e -> granted(e).withTerm(kind, office);
            case TermFactsStated e ->
                change(draft -> draft.facts = e.facts().over(facts)).withTerm(kind, office);
            case MarkDescribed e -> change(draft -> draft.mark = new MarkDescription(e.flags(), e.goods()));
            case AnnuityPaid e -> paid(e.paidThrough());
            case AnnuityMissed e ->
                change(draft -> draft.grace = Optional.of(new AnnuityGrace(e.dueOn(), e.graceUntil())));
            case RightRenewed e ->
                until(e.lastDay()).revivedIf(RightStatus.EXPIRED).withTerm(kind, office);
            case TermCompensated e -> until(e.lastDay());
            case RightLapsed e -> lapsed(EndCause.UNPAID_ANNUITY, e.effectiveOn(), e.restorableUntil());
            case VarietyTerminated e ->
                lapsed(
                        switch (e.ground()) {
                            case MATERIAL_NOT_GIVEN -> EndCause.MATERIAL_NOT_GIVEN;
                            case NO_LONGER_TRUE -> EndCause.NO_LONGER_TRUE;
                        },
                        e.effectiveOn(),
                        e.restorableUntil());
            case RestorationRequested e -> change(draft -> draft.restorationRequestedOn = Optional.of(e.effectiveOn()));
            case RightRestored e -> standing();
            case RightExpired e -> ended(RightStatus.EXPIRED, EndCause.TERM_RAN_OUT, e.effectiveOn());
            case AbandonmentSought e ->
                change(draft -> draft.abandonment = Optional.of(
                        new Abandonment(e.extent(), e.remaining(), e.declaredBy(), e.consents(), e.effectiveOn())));
            case RightAbandoned e ->
                change(draft -> draft.abandonment = Optional.empty())
                        .endedIf(e.extent(), e.remaining(), RightStatus.ABANDONED, EndCause.ABANDONED, e.effectiveOn());
            case CoHolderWithdrew e -> this; // the title moves, the right stands
            case UtilityModelReplaced e ->
                ended(RightStatus.ABANDONED, EndCause.REPLACED_BY_INVENTION, e.effectiveOn());
            case UtilityModelGivenUp e -> change(draft -> draft.replacedUtilityModel = Optional.of(e.utilityModel()));
            case RightInvalidated e ->
                endedIf(e.extent(), e.remaining(), RightStatus.INVALIDATED, EndCause.INVALIDATED, e.effectiveOn());
            case RightCancelled e ->
                endedIf(e.extent(), e.remaining(), RightStatus.CANCELLED, EndCause.CANCELLED, e.effectiveOn());
            case RightRevoked e ->
                endedIf(e.extent(), e.remaining(), RightStatus.REVOKED, EndCause.REVOKED, e.effectiveOn());
            case ApplicationEnded e -> ended(RightStatus.DISCONTINUED, EndCause.APPLICATION_ENDED, e.effectiveOn());
            case InvalidationRequested e -> with(invalidation.requested(e.caseNumber()));
            case InvalidationRequestClosed e -> with(invalidation.closed(e.caseNumber()));
            case InvalidationDecided e -> with(invalidation.decided(e, kind));
            case InvalidationContested e -> with(invalidation.contested(e.caseNumber(), e.effectiveOn()));
            case InvalidationUpheld e -> with(invalidation.upheld(e.caseNumber(), e.effectiveOn()));
            // A right that the decision had ended stands again.
            case InvalidationSetAside e ->
                with(invalidation.setAside(e.caseNumber()))
                        .change(draft -> draft.remaining = Optional.empty())
                        .revivedIf(RightStatus.INVALIDATED);
            case SameDayInventionNoted e -> change(draft -> draft.sameDayInvention = Optional.of(e.invention()));
        };
    }

    private Right filed(LocalDate day) {
        return change(draft -> {
            if (status == RightStatus.UNKNOWN) draft.status = RightStatus.PENDING;
            draft.filedOn = filedOn.or(() -> Optional.of(day));
        });
    }

    /** A second source that tells of the grant revives nothing; it fills in what was not known. */
    private Right granted(RightGranted e) {
        return change(draft -> {
            draft.statedLastDay = e.statedLastDay().or(() -> statedLastDay);
            if (grantedOn.isPresent()) {
                draft.filedOn = filedOn.or(e::filedOn);
                return;
            }
            draft.status = RightStatus.IN_FORCE;
            draft.filedOn = e.filedOn().or(() -> filedOn);
            draft.grantedOn = Optional.of(e.effectiveOn());
            draft.endedOn = Optional.empty();
            draft.endCause = Optional.empty();
            draft.restorableUntil = Optional.empty();
        });
    }

    /** The term as it is stated, else as the law of the kind computes it from what is known. */
    private Right withTerm(Optional<AssetKind> kind, Office office) {
        if (grantedOn.isEmpty()) return this;
        var law = kind.filter(any -> office.equals(Office.CN)).map(Kinds::of);
        var last = statedLastDay
                .or(() -> law.flatMap(described -> described.lastDay(new TermDates(filedOn, grantedOn, facts))))
                .or(() -> lastDay);
        return change(draft -> {
            draft.lastDay = last;
            draft.renewableUntil =
                    law.flatMap(described -> last.filter(Right::isCounted).flatMap(described::renewableUntil));
        });
    }

    static boolean isCounted(LocalDate day) {
        return day.getYear() <= LAST_COUNTED_YEAR;
    }

    private Right until(LocalDate day) {
        return change(draft -> {
            draft.lastDay = Optional.of(day);
            draft.statedLastDay = Optional.of(day);
        });
    }

    private Right paid(LocalDate paidThrough) {
        return change(draft -> {
            draft.annuityPaidThrough =
                    annuityPaidThrough.filter(paidThrough::isBefore).or(() -> Optional.of(paidThrough));
            draft.grace = grace.filter(owed -> paidThrough.isBefore(owed.dueOn()));
        });
    }

    private Right with(InvalidationCases cases) {
        return change(draft -> draft.invalidation = cases);
    }

    private Right revivedIf(RightStatus ended) {
        return status == ended ? standing() : this;
    }

    private Right standing() {
        return change(draft -> {
            draft.status = grantedOn.isPresent() ? RightStatus.IN_FORCE : RightStatus.PENDING;
            draft.endedOn = Optional.empty();
            draft.endCause = Optional.empty();
            draft.restorableUntil = Optional.empty();
            draft.restorationRequestedOn = Optional.empty();
            draft.grace = Optional.empty();
        });
    }

    private Right lapsed(EndCause cause, LocalDate day, Optional<LocalDate> restorable) {
        if (status.isEnded()) return this;
        return ended(RightStatus.LAPSED, cause, day).change(draft -> draft.restorableUntil = restorable);
    }

    private Right endedIf(Extent extent, Optional<String> left, RightStatus how, EndCause cause, LocalDate day) {
        return switch (extent) {
            case WHOLE -> ended(how, cause, day);
            case PART -> change(draft -> draft.remaining = left.or(() -> remaining));
        };
    }

    /** What has ended does not end again; only an invalidation goes over every other end (专利法 47). */
    private Right ended(RightStatus how, EndCause cause, LocalDate day) {
        if (status.isEnded() && how != RightStatus.INVALIDATED) return this;
        return change(draft -> {
            draft.status = how;
            draft.endedOn = Optional.of(day);
            draft.endCause = Optional.of(cause);
            draft.restorableUntil = Optional.empty();
            draft.grace = Optional.empty();
        });
    }

    private Right change(Consumer<Draft> changes) {
        var draft = new Draft(this);
        changes.accept(draft);
        return draft.right();
    }

    /** The next state while it is written; it leaves no method. */
    private static final class Draft {
        private RightStatus status;
        private Optional<LocalDate> filedOn;
        private Optional<LocalDate> grantedOn;
        private Optional<LocalDate> lastDay;
        private Optional<LocalDate> statedLastDay;
        private Optional<LocalDate> renewableUntil;
        private Optional<LocalDate> endedOn;
        private Optional<EndCause> endCause;
        private Optional<LocalDate> restorableUntil;
        private Optional<LocalDate> restorationRequestedOn;
        private Optional<LocalDate> annuityPaidThrough;
        private Optional<AnnuityGrace> grace;
        private InvalidationCases invalidation;
        private Optional<Abandonment> abandonment;
        private Optional<String> remaining;
        private TermFacts facts;
        private MarkDescription mark;
        private Optional<AssetNumber> sameDayInvention;
        private Optional<AssetNumber> replacedUtilityModel;

        private Draft(Right right) {
            status = right.status;
            filedOn = right.filedOn;
            grantedOn = right.grantedOn;
            lastDay = right.lastDay;
            statedLastDay = right.statedLastDay;
            renewableUntil = right.renewableUntil;
            endedOn = right.endedOn;
            endCause = right.endCause;
            restorableUntil = right.restorableUntil;
            restorationRequestedOn = right.restorationRequestedOn;
            annuityPaidThrough = right.annuityPaidThrough;
            grace = right.grace;
            invalidation = right.invalidation;
            abandonment = right.abandonment;
            remaining = right.remaining;
            facts = right.facts;
            mark = right.mark;
            sameDayInvention = right.sameDayInvention;
            replacedUtilityModel = right.replacedUtilityModel;
        }

        private Right right() {
            return new Right(
                    status,
                    filedOn,
                    grantedOn,
                    lastDay,
                    statedLastDay,
                    renewableUntil,
                    endedOn,
                    endCause,
                    restorableUntil,
                    restorationRequestedOn,
                    annuityPaidThrough,
                    grace,
                    invalidation,
                    abandonment,
                    remaining,
                    facts,
                    mark,
                    sameDayInvention,
                    replacedUtilityModel);
        }
    }
}
