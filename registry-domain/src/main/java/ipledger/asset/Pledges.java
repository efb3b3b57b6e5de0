package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.event.PledgeEvent.PartOfClaimAssigned;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgePartyDataChanged;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.event.PledgeEvent.SubstituteReceived;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * 质权顺位. All pledges over one asset. Those in force rank by the time of their registration (民法典 414), which is the
 * order of the list.
 */
public record Pledges(List<Pledge> all) {
    static final Pledges NONE = new Pledges(List.of());

    public Pledges {
        all = List.copyOf(all);
    }

    /** The pledges in force, first rank first. */
    public List<Pledge> inForce() {
        return all.stream().filter(Pledge::isInForce).toList();
    }

    /** The pledges in force on {@code day}, first rank first. */
    public List<Pledge> inForceOn(LocalDate day) {
        return all.stream().filter(pledge -> pledge.isInForceOn(day)).toList();
    }

    /** 顺位. The rank of a pledge in force, from 1, without holes. */
    public int rankOf(Pledge pledge) {
        return inForce().indexOf(pledge) + 1;
    }

    /** 顺位. The rank among those in force on {@code day}, from 1, without holes. */
    public int rankOf(Pledge pledge, LocalDate day) {
        return inForceOn(day).indexOf(pledge) + 1;
    }

    /**
     * 受偿顺序. What is to be paid first, second and so on out of the asset on {@code day}: each part of a secured amount in
     * the order of the days from which it ranks, so that an increase comes after every pledge registered before it.
     */
    public List<Ranked> ranking(LocalDate day) {
        return inForceOn(day).stream()
                .flatMap(pledge -> pledge.security().tranches().stream()
                        .map(tranche -> new Ranked(pledge.dealing(), tranche.amount(), tranche.from())))
                .sorted(Comparator.comparing(Ranked::from))
                .toList();
    }

    /** 受偿顺位. A part of the secured amount of one pledge, with the day from which it ranks. */
    public record Ranked(DealingNumber pledge, Optional<Money> amount, LocalDate from) {}

    /**
     * 按顺位清偿. What each pledge gets of {@code available}, in the order in which it ranks; what is due beyond the stated
     * parts of a pledge goes with its last part. A pledge that is not in force gets nothing.
     *
     * @param dues what is due to each, of one currency with {@code available}
     */
    public List<Payment> paidByRank(Money available, List<Payment> dues, LocalDate day) {
        var ranking = ranking(day);
        var left = available;
        var owed = new HashMap<DealingNumber, Money>();
        for (var due : dues) owed.put(due.pledge(), due.due());
        var paid = new HashMap<DealingNumber, Money>();
        for (int i = 0; i < ranking.size(); i++) {
            var ranked = ranking.get(i);
            var still = owed.get(ranked.pledge());
            if (still == null) continue;
            var later = ranking.subList(i + 1, ranking.size());
            boolean isLast = later.stream().noneMatch(next -> next.pledge().equals(ranked.pledge()));
            var here = isLast
                    ? still
                    : ranked.amount().filter(part -> isLess(part, still)).orElse(still);
            var part = isLess(left, here) ? left : here;
            paid.merge(ranked.pledge(), part, Money::plus);
            owed.put(ranked.pledge(), still.minus(part));
            left = left.minus(part);
        }
        return dues.stream()
                .map(due -> new Payment(
                        due.pledge(), due.due(), paid.getOrDefault(due.pledge(), Money.zero(available.currency()))))
                .toList();
    }

    private static boolean isLess(Money one, Money other) {
        return one.currency().equals(other.currency()) && other.isMoreThan(one);
    }

    /** The pledges in force on {@code day} that rank after {@code pledge}, or between its parts. */
    public List<Pledge> othersOn(DealingNumber pledge, LocalDate day) {
        return inForceOn(day).stream()
                .filter(other -> !other.dealing().equals(pledge))
                .toList();
    }

    /** The pledge of that dealing, whatever its stage. */
    public Optional<Pledge> of(DealingNumber dealing) {
        return all.stream().filter(pledge -> pledge.dealing().equals(dealing)).findFirst();
    }

    /** The pledgees of pledges in force on {@code day} who are not among {@code consenting}. */
    public List<Party> silentPledgees(Collection<Party> consenting, LocalDate day) {
        return inForceOn(day).stream()
                .flatMap(pledge -> pledge.pledgees().stream())
                .filter(pledgee -> !Asset.allAmong(List.of(pledgee), consenting))
                .distinct()
                .toList();
    }

    /**
     * The pledge in force that a reference means: by number; else the one open between the same parties; with several,
     * the oldest.
     */
    public Optional<Pledge> meant(PledgeReference which) {
        if (which.dealing().isPresent()) return of(which.dealing().get()).filter(Pledge::isInForce);
        return inForce().stream()
                .filter(pledge -> anySame(pledge.pledgees(), which.pledgees()))
                .filter(pledge -> which.pledgors().isEmpty() || anySame(pledge.pledgors(), which.pledgors()))
                .findFirst();
    }

    /** The same among the pledges that were good on {@code day}, though their registration may have been revoked later. */
    public Optional<Pledge> meant(PledgeReference which, LocalDate day) {
        var good = new Pledges(all.stream()
                .filter(pledge -> pledge.wasGoodOn(day))
                .map(pledge -> pledge.at(Pledge.Stage.REGISTERED))
                .toList());
        return good.meant(which);
    }

    private static boolean anySame(List<Party> some, List<Party> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::sameName));
    }

    Pledges evolve(PledgeEvent event) {
        return switch (event) {
            case PledgeAgreed e -> agreed(e);
            case PledgeFiled e -> changed(e.dealing(), Pledge::isRunning, pledge -> pledge.at(Pledge.Stage.FILED));
            case PledgeRegistered e -> registered(e);
            case PledgeWithdrawn e ->
                changed(
                        e.dealing(),
                        Pledge::isRunning,
                        pledge -> pledge.ended(Pledge.Stage.WITHDRAWN, e.effectiveOn(), Optional.empty()));
            case SecuredClaimChanged e ->
                changed(e.dealing(), Pledge::isInForce, pledge -> pledge.securing(e.claim(), e.effectiveOn()));
            case ClaimAssigned e ->
                changed(meant(e.which()), pledge -> pledge.on(pledge.terms().heldBy(e.pledgees(), e.pledgeeParts())));
            case PledgeRegistrationExtended e ->
                changed(
                        e.dealing(),
                        pledge -> pledge.isInForceOn(e.effectiveOn()),
                        pledge -> pledge.on(pledge.terms().registeredUntil(e.registeredUntil())));
            case ClaimFixed e ->
                changed(
                        e.dealing(),
                        Pledge::isInForce,
                        pledge -> pledge.with(
                                pledge.security().fixed(new Security.Fixing(e.effectiveOn(), e.ground(), e.amount()))));
            case PledgeReleased e ->
                changed(
                        meant(e.which()),
                        pledge -> pledge.ended(Pledge.Stage.RELEASED, e.effectiveOn(), Optional.of(e.ground())));
            case PledgeRevoked e ->
                changed(
                        e.dealing(),
                        Pledge::isInForce,
                        pledge -> pledge.ended(Pledge.Stage.REVOKED, e.revokedOn(), Optional.empty()));
            case PledgePartyDataChanged e -> changed(e.dealing(), Pledge::isInForce, pledge -> renamed(pledge, e));
            case PartOfClaimAssigned e -> changed(e.dealing(), Pledge::isInForce, pledge -> joined(pledge.after(e), e));
            case RecoveryRecorded e -> changed(e.dealing(), pledge -> true, pledge -> pledge.recovered(e));
            case SubstituteReceived e ->
                changed(
                        e.dealing(),
                        pledge -> true,
                        pledge -> pledge.with(pledge.security().replacedBy(e)));
            case OnPledge e -> changed(e.dealing(), Pledge::isInForce, pledge -> pledge.after(e));
        };
    }

    private static Pledge renamed(Pledge pledge, PledgePartyDataChanged e) {
        UnaryOperator<Party> rename = party -> party.sameParty(e.before()) ? e.after() : party;
        return pledge.on(pledge.terms()
                .between(
                        pledge.pledgors().stream().map(rename).toList(),
                        pledge.pledgees().stream().map(rename).toList(),
                        pledge.terms().pledgeeParts().stream()
                                .map(part -> new PledgeePart(rename.apply(part.pledgee()), part.share(), part.order()))
                                .toList()));
    }

    /** The assignees of a part of the claim share in the pledge where the parties have agreed so (民法典 421). */
    private static Pledge joined(Pledge pledge, PartOfClaimAssigned e) {
        if (!e.pledgeFollows()) return pledge;
        var all = new ArrayList<>(pledge.pledgees());
        e.assignees().stream()
                .filter(assignee -> !Asset.allAmong(List.of(assignee), all))
                .forEach(all::add);
        return pledge.on(pledge.terms().heldBy(all, pledge.terms().pledgeeParts()));
    }

    /** A second source may tell of the contract after the registration: that takes nothing back. */
    private Pledges agreed(PledgeAgreed event) {
        if (of(event.dealing()).isPresent()) return this;
        return last(entered(event, Pledge.Stage.AGREED, event.terms(), Optional.empty()));
    }

    /**
     * Rank runs from registration, so a pledge that is registered comes last in the list. A second source that tells of
     * the same registration leaves the rank as it is, and states the claim where none was stated.
     */
    private Pledges registered(PledgeRegistered event) {
        var before = of(event.dealing());
        if (before.filter(Pledge::isInForce).isPresent())
            return changed(
                    before,
                    pledge -> pledge.toldAgain(event.terms(), event.provenance().officeNumber()));
        return last(entered(event, Pledge.Stage.REGISTERED, event.terms(), Optional.of(event.effectiveOn())));
    }

    private static Pledge entered(
            PledgeEntered event, Pledge.Stage stage, PledgeTerms terms, Optional<LocalDate> registeredOn) {
        return new Pledge(
                event.dealing(),
                stage,
                terms,
                registeredOn,
                event.provenance().officeNumber(),
                Optional.empty(),
                Optional.empty(),
                registeredOn
                        .map(day -> Security.from(terms.claim().amount(), day))
                        .orElse(Security.NONE),
                Financing.NONE);
    }

    private Pledges last(Pledge pledge) {
        var rest = new ArrayList<>(
                all.stream().filter(p -> !p.dealing().equals(pledge.dealing())).toList());
        rest.add(pledge);
        return new Pledges(rest);
    }

    private Pledges changed(DealingNumber dealing, Predicate<Pledge> where, UnaryOperator<Pledge> change) {
        return changed(of(dealing).filter(where), change);
    }

    private Pledges changed(Optional<Pledge> meant, UnaryOperator<Pledge> change) {
        return new Pledges(all.stream()
                .map(pledge -> meant.filter(pledge::equals).isPresent() ? change.apply(pledge) : pledge)
                .toList());
    }
}
