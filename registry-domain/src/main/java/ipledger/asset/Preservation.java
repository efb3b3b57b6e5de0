package ipledger.asset;

import ipledger.event.AssetKind;
import ipledger.event.PreservationEvent;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.FreezeRenewed;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.PreservationEvent.SuspensionEnded;
import ipledger.event.PreservationEvent.SuspensionExtended;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.party.Party;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 保全与中止. Freezes in the order in which they came, and suspensions for disputes. No second freeze of the same: later
 * orders wait and take effect by themselves, earliest first (最高法执行查封规定 2020, 26). Orders on the shares of different
 * holders do not wait for each other.
 */
public record Preservation(List<Freeze> freezes, List<Suspension> suspensions) {
    static final Preservation NONE = new Preservation(List.of(), List.of());

    private static final int LAST_COUNTED_YEAR = 9999;

    /** At most three years for any right in enforcement. */
    private static final Period LONGEST_ENFORCEMENT = Period.ofYears(3);

    /** Six months at a time for patents (最高法专利纠纷规定 9). */
    private static final Period LONGEST_PATENT_PRESERVATION = Period.ofMonths(6);

    /** One year for marks (2020), taken for the other kinds as well. */
    private static final Period LONGEST_PRESERVATION = Period.ofYears(1);

    public Preservation {
        freezes = List.copyOf(freezes);
        suspensions = List.copyOf(suspensions);
    }

    /**
     * 中止. Procedures are suspended through {@code lastDay} unless it ends earlier.
     *
     * @param extendedOn the day of its one extension
     */
    public record Suspension(
            String dispute,
            LocalDate beganOn,
            LocalDate lastDay,
            Optional<LocalDate> extendedOn,
            Optional<LocalDate> endedOn) {
        public boolean runsOn(LocalDate day) {
            return !day.isBefore(beganOn)
                    && !day.isAfter(lastDay)
                    && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
        }

        Suspension extended(LocalDate through, LocalDate day) {
            return new Suspension(dispute, beganOn, through, Optional.of(day), endedOn);
        }

        Suspension ended(LocalDate day) {
            return new Suspension(dispute, beganOn, lastDay, extendedOn, Optional.of(day));
        }
    }

    /**
     * A freeze with the days on which it has effect.
     *
     * @param from the day on which it takes effect: ordered, or the earlier one's end
     * @param lastDay the last day, by the order or by the longest term that the law allows
     */
    public record Effect(Freeze freeze, LocalDate from, LocalDate lastDay) {
        public boolean runsOn(LocalDate day) {
            return !day.isBefore(from)
                    && !day.isAfter(lastDay)
                    && freeze.liftedOn().filter(end -> !day.isBefore(end)).isEmpty();
        }

        /** The day from which it has no effect any more. */
        LocalDate end() {
            return freeze.liftedOn().filter(lifted -> !lifted.isAfter(lastDay)).orElseGet(() -> dayAfter(lastDay));
        }
    }

    /** The freeze in effect on {@code day}, the one ordered first where several holders' shares are frozen. */
    public Optional<Effect> freezeOn(LocalDate day, Optional<AssetKind> kind) {
        return freezesOn(day, kind).stream().findFirst();
    }

    /** The freezes in effect on {@code day}: one of the whole right, or one of each share; the others wait. */
    public List<Effect> freezesOn(LocalDate day, Optional<AssetKind> kind) {
        return effects(kind).stream().filter(effect -> effect.runsOn(day)).toList();
    }

    /** 轮候. The freezes that wait on {@code day}, first in line first. */
    public List<Effect> waitingOn(LocalDate day, Optional<AssetKind> kind) {
        return effects(kind).stream()
                .filter(effect -> day.isBefore(effect.from()))
                .filter(effect -> !effect.freeze().orderedOn().isAfter(day))
                .filter(effect -> effect.freeze()
                        .liftedOn()
                        .filter(end -> !day.isBefore(end))
                        .isEmpty())
                .toList();
    }

    /** The suspensions that run on {@code day}. */
    public List<Suspension> suspensionsOn(LocalDate day) {
        return suspensions.stream().filter(suspension -> suspension.runsOn(day)).toList();
    }

    /** The freezes in effect and the suspensions that run on {@code day}, by order and dispute. */
    public List<String> hindrancesOn(LocalDate day, Optional<AssetKind> kind) {
        return hindrances(freezesOn(day, kind), day);
    }

    /**
     * What stands in the way of {@code act} on {@code day}, by order and dispute: the freezes in effect that forbid it and
     * reach the shares of {@code disposing}, and every suspension.
     *
     * @param disposing the holders whose shares are dealt in; none where it is the whole right
     */
    public List<String> hindrancesTo(
            FrozenAct act, Collection<Party> disposing, LocalDate day, Optional<AssetKind> kind) {
        return hindrances(freezesAgainst(act, disposing, day, kind), day);
    }

    /** The freezes in effect on {@code day} that forbid {@code act} and reach the shares of {@code disposing}. */
    public List<Effect> freezesAgainst(
            FrozenAct act, Collection<Party> disposing, LocalDate day, Optional<AssetKind> kind) {
        return freezesOn(day, kind).stream()
                .filter(effect -> effect.freeze().scope().forbids(act))
                .filter(effect -> effect.freeze().scope().reaches(disposing))
                .toList();
    }

    private List<String> hindrances(List<Effect> freezing, LocalDate day) {
        return Stream.concat(
                        freezing.stream().map(effect -> effect.freeze().order()),
                        suspensionsOn(day).stream().map(Suspension::dispute))
                .toList();
    }

    /** An order may name the last day that there is: it never ends. */
    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private List<Effect> effects(Optional<AssetKind> kind) {
        var effects = new ArrayList<Effect>();
        for (var freeze : freezes) {
            var from = effects.stream()
                    .filter(earlier -> earlier.freeze().scope().meets(freeze.scope()))
                    .map(Effect::end)
                    .filter(free -> free.isAfter(freeze.orderedOn()))
                    .max(Comparator.naturalOrder())
                    .orElse(freeze.orderedOn());
            if (freeze.liftedOn().filter(lifted -> !lifted.isAfter(from)).isPresent()) continue;
            var lastDay = freeze.statedLastDay().orElseGet(() -> longestFrom(from, freeze.ground(), kind));
            effects.add(new Effect(freeze, from, lastDay));
        }
        return effects;
    }

    /** The last day that the law admits for a freeze of that ground from {@code day} on. */
    public static LocalDate longestFrom(LocalDate day, FreezeGround ground, Optional<AssetKind> kind) {
        return day.getYear() > LAST_COUNTED_YEAR
                ? LocalDate.MAX
                : day.plus(longest(ground, kind)).minusDays(1);
    }

    private static Period longest(FreezeGround ground, Optional<AssetKind> kind) {
        return switch (ground) {
            case ENFORCEMENT -> LONGEST_ENFORCEMENT;
            case PRESERVATION ->
                kind.filter(AssetKind::isPatent).isPresent() ? LONGEST_PATENT_PRESERVATION : LONGEST_PRESERVATION;
        };
    }

    Preservation evolve(PreservationEvent event, Optional<AssetKind> kind) {
        return switch (event) {
            case FreezeOrdered e ->
                new Preservation(
                        Stream.concat(
                                        freezes.stream(),
                                        Stream.of(new Freeze(
                                                e.order(),
                                                e.court(),
                                                e.ground(),
                                                e.effectiveOn(),
                                                e.lastDay(),
                                                e.scope().orElse(FreezeScope.WHOLE),
                                                Optional.empty(),
                                                List.of())))
                                .toList(),
                        suspensions);
            case FreezeRenewed e -> renew(e, kind);
            case FreezeLifted e -> lift(e, kind);
            case SuspensionBegan e ->
                new Preservation(
                        freezes,
                        Stream.concat(
                                        suspensions.stream(),
                                        Stream.of(new Suspension(
                                                e.dispute(),
                                                e.effectiveOn(),
                                                e.lastDay(),
                                                Optional.empty(),
                                                Optional.empty())))
                                .toList());
            case SuspensionExtended e ->
                suspending(e.dispute(), suspension -> suspension.extended(e.lastDay(), e.effectiveOn()));
            case SuspensionEnded e -> suspending(e.dispute(), suspension -> suspension.ended(e.effectiveOn()));
        };
    }

    private Preservation suspending(String dispute, UnaryOperator<Suspension> change) {
        return new Preservation(
                freezes,
                suspensions.stream()
                        .map(suspension -> suspension.dispute().equals(dispute)
                                        && suspension.endedOn().isEmpty()
                                ? change.apply(suspension)
                                : suspension)
                        .toList());
    }

    /** A holder whose share is frozen bears another name: the freeze stays on the share. */
    Preservation renaming(PartyDataChanged e) {
        return new Preservation(
                freezes.stream()
                        .map(freeze -> freeze.renaming(e.before(), e.after()))
                        .toList(),
                suspensions);
    }

    /** The freeze keeps its rank; without a day of its own the new order runs as long as the law admits from the old end. */
    private Preservation renew(FreezeRenewed e, Optional<AssetKind> kind) {
        var running = effects(kind).stream()
                .filter(effect -> effect.freeze().isBy(e.order()))
                .findFirst();
        var through = e.lastDay()
                .or(() -> running.map(effect ->
                        longestFrom(dayAfter(effect.lastDay()), effect.freeze().ground(), kind)));
        return new Preservation(
                freezes.stream()
                        .map(freeze -> running.filter(effect -> effect.freeze().equals(freeze))
                                .flatMap(effect -> through.map(day -> freeze.renewed(e.renewalOrder(), day)))
                                .orElse(freeze))
                        .toList(),
                suspensions);
    }

    /** The effect of the freeze that an order made or renewed, where it is not lifted before its turn. */
    public Optional<Effect> effectOf(String order, Optional<AssetKind> kind) {
        return effects(kind).stream()
                .filter(effect -> effect.freeze().isBy(order))
                .findFirst();
    }

    /** The last suspension for that dispute, whether it runs or not. */
    public Optional<Suspension> suspensionFor(String dispute) {
        return suspensions.reversed().stream()
                .filter(suspension -> suspension.dispute().equals(dispute))
                .findFirst();
    }

    /** The order named, and its renewals; where none is named, the one in effect on the day, else the oldest not lifted. */
    private Preservation lift(FreezeLifted e, Optional<AssetKind> kind) {
        if (e.order().isPresent())
            return lifting(freeze -> e.order().filter(freeze::isBy).isPresent(), e.effectiveOn());
        var meant = freezeOn(e.effectiveOn(), kind)
                .map(Effect::freeze)
                .or(() -> freezes.stream()
                        .filter(freeze -> freeze.liftedOn().isEmpty())
                        .findFirst());
        return lifting(freeze -> meant.filter(freeze::equals).isPresent(), e.effectiveOn());
    }

    private Preservation lifting(Predicate<Freeze> meant, LocalDate day) {
        return new Preservation(
                freezes.stream()
                        .map(freeze -> meant.test(freeze) && freeze.liftedOn().isEmpty() ? freeze.lifted(day) : freeze)
                        .toList(),
                suspensions);
    }
}
