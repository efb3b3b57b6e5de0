package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeReference;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeTerms;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

    /** 顺位. The rank of a pledge in force, from 1, without holes. */
    public int rankOf(Pledge pledge) {
        return inForce().indexOf(pledge) + 1;
    }

    /** The pledge of that dealing, whatever its stage. */
    public Optional<Pledge> of(DealingNumber dealing) {
        return all.stream().filter(pledge -> pledge.dealing().equals(dealing)).findFirst();
    }

    /** The pledgees of pledges in force who are not among {@code consenting}. */
    public List<Party> silentPledgees(Collection<Party> consenting) {
        return inForce().stream()
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
                changed(
                        e.dealing(),
                        Pledge::isInForce,
                        pledge -> pledge.on(pledge.terms().securing(e.claim())));
            case ClaimAssigned e ->
                changed(meant(e.which()), pledge -> pledge.on(pledge.terms().heldBy(e.pledgees())));
            case PledgeReleased e ->
                changed(
                        meant(e.which()),
                        pledge -> pledge.ended(Pledge.Stage.RELEASED, e.effectiveOn(), Optional.of(e.ground())));
        };
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
                Optional.empty());
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
