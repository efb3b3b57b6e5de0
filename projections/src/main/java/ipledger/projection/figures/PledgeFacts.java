package ipledger.projection.figures;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.FromPledge;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.projection.figures.Fact.Act;
import ipledger.projection.figures.Fact.Sides;
import ipledger.projection.figures.Fact.Terms;
import ipledger.projection.figures.Fact.Worth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 质押的事实. What was done with the pledges over one asset, and in which spans each was in force with what it secures. */
final class PledgeFacts {
    private final List<Act> acts = new ArrayList<>();
    private final Map<DealingNumber, LocalDate> appliedOn = new HashMap<>();
    private final Map<String, Integer> occasions = new HashMap<>();

    List<Act> acts() {
        return acts;
    }

    void acts(Asset before, Asset after, PledgeEvent event) {
        switch (event) {
            case PledgeFiled e ->
                before.pledges()
                        .of(e.dealing())
                        .filter(Pledge::isRunning)
                        .ifPresent(pledge -> appliedOn.put(e.dealing(), e.effectiveOn()));
            case PledgeRegistered e -> {
                if (before.pledges().of(e.dealing()).filter(Pledge::isInForce).isPresent()) return;
                after.pledges()
                        .of(e.dealing())
                        .ifPresent(pledge ->
                                acts.addAll(ofPledge(Deed.PLEDGED, before, after, pledge, e.effectiveOn()).stream()
                                        .map(act -> Optional.ofNullable(appliedOn.get(e.dealing()))
                                                .map(act::appliedOn)
                                                .orElse(act))
                                        .toList()));
            }
            // Void from the beginning.
            case PledgeRevoked e ->
                acts.removeIf(act -> act.deed() == Deed.PLEDGED
                        && act.dealing().equals(Optional.of(e.dealing().toString())));
            case PledgeReleased e -> {
                var deed = e.ground() == ReleaseGround.ENFORCED ? Deed.ENFORCED : Deed.RELEASED;
                before.pledges()
                        .meant(e.which())
                        .ifPresent(pledge -> ofPledge(deed, before, after, pledge, e.effectiveOn()).stream()
                                .map(act ->
                                        act.timedAgainst(pledge.registeredOn().map(Parts::kept)))
                                .forEach(acts::add));
            }
            case LoanStated e
            when e.loan().amount().isPresent() ->
                before.pledges()
                        .of(e.dealing())
                        .filter(pledge -> pledge.financing()
                                .loan()
                                .filter(loan -> loan.amount().isPresent())
                                .isEmpty())
                        .ifPresent(pledge -> ofPledge(Deed.LOAN_STATED, before, after, pledge, e.effectiveOn())
                                .forEach(act -> acts.add(act.of(0, e.loan().amount()))));
            case DefaultRecorded e -> occasion(Deed.DEFAULTED, before, after, e, e.unpaid());
            case RecoveryRecorded e -> occasion(Deed.RECOVERED, before, after, e, e.recovered());
            default -> {} // no deed that a figure counts
        }
    }

    void standing(Asset asset, LocalDate from, LocalDate until) {
        for (var pledge : asset.pledges().inForce()) {
            // The registration of a pledge of a mark runs out by itself.
            var end = pledge.terms()
                    .registeredUntil()
                    .map(Parts::kept)
                    .map(day -> day.plusDays(1))
                    .filter(until::isAfter)
                    .orElse(until);
            if (!end.isAfter(from)) continue;
            for (var act : ofPledge(Deed.STANDING, asset, asset, pledge, from))
                lasting(act.worth(worth(asset, pledge)), from, end);
            pledge.financing().balance().ifPresent(balance -> {
                for (var act : ofPledge(Deed.OWED, asset, asset, pledge, from))
                    lasting(act.of(0, Optional.of(balance.outstanding())), from, end);
            });
        }
    }

    /** Goes on where an equal one ends. */
    private void lasting(Act act, LocalDate from, LocalDate until) {
        var row = act.between(from, until);
        var goesOn = acts.stream()
                .filter(before -> before.until().equals(Optional.of(from))
                        && before.between(from, until).equals(row))
                .findFirst();
        goesOn.ifPresent(acts::remove);
        acts.add(goesOn.map(before -> before.between(before.from(), until)).orElse(row));
    }

    /** The asset's own valuation that counts, else the contract's; only what is in yuan. */
    private static Optional<Worth> worth(Asset asset, Pledge pledge) {
        var own = asset.valuations().latest();
        if (own.isPresent()) return yuan(own.get().valuation().amount()).map(amount -> new Worth(amount, false));
        return pledge.terms()
                .valuation()
                .flatMap(valuation -> yuan(valuation.amount()))
                .map(amount -> new Worth(amount, true));
    }

    private static Optional<BigDecimal> yuan(Money money) {
        return money.currency().equals("CNY") ? Optional.of(money.amount()) : Optional.empty();
    }

    /** One dealing may default, and recover, more than once. */
    private void occasion(Deed deed, Asset before, Asset after, PledgeEvent event, Money amount) {
        var dealing = switch (event) {
            case OnPledge e -> e.dealing();
            case FromPledge e -> e.dealing();
            default -> throw new IllegalStateException(event + " befalls no one pledge");
        };
        before.pledges().of(dealing).ifPresent(pledge -> {
            int number = occasions.merge(deed + " " + dealing, 1, Integer::sum);
            for (var act : ofPledge(deed, before, after, pledge, event.effectiveOn()))
                acts.add(act.of(number, Optional.of(amount)));
        });
    }

    private static List<Act> ofPledge(Deed deed, Asset before, Asset after, Pledge pledge, LocalDate day) {
        var bank = pledge.pledgees().stream().findFirst();
        var terms = new Terms(
                bank.map(PartyTraits::of).orElse(PartyTraits.NOBODY),
                bank.map(Party::name).orElse(Dimension.UNKNOWN),
                pledge.claim().dueOn().map(Parts::kept),
                pledge.claim().amount(),
                Parts.kept(pledge.registeredOn().orElse(day)),
                Sides.NONE);
        return Parts.acting(pledge.pledgors(), before).stream()
                .map(part -> new Act(
                        deed,
                        Optional.of(pledge.dealing().toString()),
                        Parts.kept(day),
                        part,
                        Parts.kind(after),
                        terms))
                .toList();
    }
}
