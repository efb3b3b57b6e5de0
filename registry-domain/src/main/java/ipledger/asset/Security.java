package ipledger.asset;

import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementEnded;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.event.PledgeEvent.LimitationInterrupted;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.event.PledgeEvent.PartOfClaimAssigned;
import ipledger.event.PledgeEvent.PledgePartyDataChanged;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.event.PledgeEvent.SubstituteKind;
import ipledger.event.PledgeEvent.SubstituteReceived;
import ipledger.event.PledgeEvent.SubstituteUse;
import ipledger.event.PledgeEvent.UndertakingChecked;
import ipledger.event.PledgeEvent.UndertakingResult;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 担保状况. How far a pledge secures, in which order, and how it is enforced.
 *
 * @param tranches what it secures, each part from the day from which it ranks; the registration's own first
 * @param fixing 债权确定, by an entry
 * @param partsAssigned 部分债权转让, of a claim that was not fixed yet
 * @param enforcement the last enforcement
 * @param interruptedOn the last day on which the limitation of the claim began anew
 * @param substitutes what stands in the place of the asset
 * @param checks the undertakings that were checked
 */
public record Security(
        List<Tranche> tranches,
        Optional<Fixing> fixing,
        List<PartAssigned> partsAssigned,
        Optional<Enforcement> enforcement,
        Optional<LocalDate> interruptedOn,
        List<Substitute> substitutes,
        List<Check> checks) {
    static final Security NONE = new Security(
            List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public Security {
        tranches = List.copyOf(tranches);
        partsAssigned = List.copyOf(partsAssigned);
        substitutes = List.copyOf(substitutes);
        checks = List.copyOf(checks);
    }

    /**
     * 顺位部分. A part of the secured amount and the day from which it ranks.
     *
     * @param amount absent where the source gives none
     */
    public record Tranche(Optional<Money> amount, LocalDate from) {}

    /** 债权确定. */
    public record Fixing(LocalDate on, FixingGround ground, Optional<Money> amount) {}

    /** 部分债权转让. */
    public record PartAssigned(List<Party> assignees, Money part, boolean pledgeFollows, LocalDate on) {
        public PartAssigned {
            assignees = List.copyOf(assignees);
        }
    }

    /**
     * 质权实现.
     *
     * @param endedOn the day on which it ended, with or without proceeds
     * @param received what the pledge received
     */
    public record Enforcement(
            EnforcementWay way,
            EnforcementDemand demandedBy,
            LocalDate beganOn,
            Optional<LocalDate> endedOn,
            Optional<Money> received) {
        /** True while it is under way. */
        public boolean isUnderWay() {
            return endedOn.isEmpty();
        }
    }

    /** 代位物. */
    public record Substitute(SubstituteKind kind, Money amount, SubstituteUse use, LocalDate on) {}

    /** 承诺核查. */
    public record Check(String sha256, UndertakingResult result, LocalDate on) {}

    /** A pledge that is registered on {@code day} ranks from it. */
    static Security from(Optional<Money> amount, LocalDate day) {
        return NONE.with(List.of(new Tranche(amount, day)));
    }

    /** The amount of the registration, stated only now: it ranks with the registration. */
    Security stating(Optional<Money> amount) {
        if (tranches.isEmpty()) return this;
        var stated = new ArrayList<>(tranches);
        stated.set(0, new Tranche(amount, tranches.getFirst().from()));
        return with(stated);
    }

    /** More than before ranks from {@code day}; less is taken from what ranks last. */
    Security ranking(Optional<Money> secured, LocalDate day) {
        if (secured.isEmpty() || tranches.isEmpty()) return this;
        var total = total();
        if (total.filter(sum -> sum.currency().equals(secured.get().currency())).isEmpty()) return stating(secured);
        var before = total.get();
        if (secured.get().isMoreThan(before)) {
            var more = new Tranche(Optional.of(secured.get().minus(before)), day);
            return with(Stream.concat(tranches.stream(), Stream.of(more)).toList());
        }
        return with(cut(before.minus(secured.get())));
    }

    /** What all parts come to; absent where one is not stated, or they are of several currencies. */
    private Optional<Money> total() {
        Optional<Money> sum = Optional.empty();
        for (var tranche : tranches) {
            var part = tranche.amount();
            if (part.isEmpty()) return Optional.empty();
            if (sum.filter(so -> !so.currency().equals(part.get().currency())).isPresent()) return Optional.empty();
            sum = sum.map(so -> so.plus(part.get())).or(() -> part);
        }
        return sum;
    }

    private List<Tranche> cut(Money less) {
        var left = new ArrayList<>(tranches);
        var still = less;
        while (!still.isZero() && !left.isEmpty()) {
            var last = left.removeLast();
            var amount = last.amount().orElseThrow();
            if (amount.isMoreThan(still)) {
                left.add(new Tranche(Optional.of(amount.minus(still)), last.from()));
                return left;
            }
            still = still.minus(amount);
            if (left.isEmpty()) return List.of(new Tranche(Optional.of(Money.zero(amount.currency())), last.from()));
        }
        return left;
    }

    Security fixed(Fixing by) {
        return fixing.isPresent()
                ? this
                : new Security(
                        tranches, Optional.of(by), partsAssigned, enforcement, interruptedOn, substitutes, checks);
    }

    Security evolve(OnPledge event) {
        return switch (event) {
            case EnforcementBegan e ->
                with(new Enforcement(e.way(), e.demandedBy(), e.effectiveOn(), Optional.empty(), Optional.empty()));
            case EnforcementEnded e -> ended(e.effectiveOn(), Optional.empty());
            case ProceedsDistributed e ->
                ended(
                        e.effectiveOn(),
                        e.payments().stream()
                                .filter(payment -> payment.pledge().equals(e.dealing()))
                                .map(payment -> payment.paid())
                                .findFirst());
            case LimitationInterrupted e ->
                new Security(
                        tranches,
                        fixing,
                        partsAssigned,
                        enforcement,
                        Optional.of(e.effectiveOn()),
                        substitutes,
                        checks);
            case PartOfClaimAssigned e ->
                new Security(
                        tranches,
                        fixing,
                        and(
                                partsAssigned,
                                new PartAssigned(e.assignees(), e.part(), e.pledgeFollows(), e.effectiveOn())),
                        enforcement,
                        interruptedOn,
                        substitutes,
                        checks);
            case UndertakingChecked e ->
                new Security(
                        tranches,
                        fixing,
                        partsAssigned,
                        enforcement,
                        interruptedOn,
                        substitutes,
                        and(checks, new Check(e.sha256(), e.result(), e.effectiveOn())));
            case PledgePartyDataChanged e -> this;
            case LoanStated e -> this;
            case BalanceReported e -> this;
            case DefaultRecorded e -> this;
        };
    }

    Security replacedBy(SubstituteReceived event) {
        return new Security(
                tranches,
                fixing,
                partsAssigned,
                enforcement,
                interruptedOn,
                and(substitutes, new Substitute(event.kind(), event.amount(), event.use(), event.effectiveOn())),
                checks);
    }

    private Security ended(LocalDate day, Optional<Money> received) {
        return enforcement
                .filter(Enforcement::isUnderWay)
                .map(running -> with(new Enforcement(
                        running.way(), running.demandedBy(), running.beganOn(), Optional.of(day), received)))
                .orElse(this);
    }

    private Security with(Enforcement changed) {
        return new Security(tranches, fixing, partsAssigned, Optional.of(changed), interruptedOn, substitutes, checks);
    }

    private Security with(List<Tranche> changed) {
        return new Security(changed, fixing, partsAssigned, enforcement, interruptedOn, substitutes, checks);
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
