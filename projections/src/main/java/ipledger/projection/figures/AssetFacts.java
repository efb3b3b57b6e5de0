package ipledger.projection.figures;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.AssetHistory.InEffect;
import ipledger.asset.Contribution;
import ipledger.asset.Licence;
import ipledger.asset.Pledge;
import ipledger.asset.Transfer;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.DealingNumber;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PledgeEvent;
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.FromPledge;
import ipledger.event.PledgeEvent.LoanStated;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.RecoveryRecorded;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.PartyTraits;
import ipledger.money.Money;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.projection.figures.Fact.Act;
import ipledger.projection.figures.Fact.Holding;
import ipledger.projection.figures.Fact.Part;
import ipledger.projection.figures.Fact.Terms;
import ipledger.projection.figures.Fact.Worth;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 资产的事实. What the figures count of one asset, a pure function of its history: its holdings while it was in force, what
 * was done with it, and the pledges over it, each with the time from which and until which it was known so.
 */
final class AssetFacts {
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<LocalDate> industrialisedFrom = new ArrayList<>();
    private final Map<DealingNumber, LocalDate> appliedOn = new HashMap<>();
    private final Map<String, Integer> occasions = new HashMap<>();

    private AssetFacts() {}

    /** 所知事实. A fact with the span in which it was known: from the first moment, until before the second. */
    record Known(Fact fact, Instant from, Instant until) {}

    static List<Known> of(AssetHistory history) {
        var moments = new TreeSet<Instant>();
        history.entries().forEach(entry -> moments.add(entry.recordedAt()));
        var open = new LinkedHashMap<Fact, Instant>();
        var known = new ArrayList<Known>();
        for (var moment : moments) {
            var now = at(history, moment);
            for (var each : List.copyOf(open.entrySet()))
                if (!now.contains(each.getKey())) {
                    known.add(new Known(each.getKey(), each.getValue(), moment));
                    open.remove(each.getKey());
                }
            now.forEach(fact -> open.putIfAbsent(fact, moment));
        }
        open.forEach((fact, from) -> known.add(new Known(fact, from, Instant.MAX)));
        return known;
    }

    private static Set<Fact> at(AssetHistory history, Instant moment) {
        var facts = new AssetFacts();
        facts.walk(history, history.inEffect(moment));
        var all = new LinkedHashSet<Fact>(facts.holdings);
        var copies = new HashMap<Act, Integer>();
        for (var act : facts.timed()) all.add(act.copied(copies.merge(act, 1, Integer::sum) - 1));
        return all;
    }

    private void walk(AssetHistory history, List<InEffect> entries) {
        var state = Asset.unregistered(history.asset());
        for (int i = 0; i < entries.size(); i++) {
            var day = entries.get(i).from();
            var event = entries.get(i).entry().event();
            var after = Asset.evolve(state, event);
            acts(state, after, event);
            state = after;
            var next = i + 1 < entries.size() ? entries.get(i + 1).from() : Fact.FAR;
            if (next.isAfter(day)) span(state, day, next.isBefore(Fact.FAR) ? next : Fact.FAR);
        }
    }

    /** The asset does not change between the two days, but terms may run out. */
    private void span(Asset asset, LocalDate from, LocalDate until) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        asset.right().lastDay().ifPresent(day -> addAfter(days, day));
        for (var licence : asset.licences().all()) {
            licence.lastDay().ifPresent(day -> addAfter(days, day));
            days.add(licence.firstDay());
        }
        asset.implementations().all().forEach(use -> days.add(use.from()));
        for (var pledge : asset.pledges().inForce())
            pledge.terms().registeredUntil().ifPresent(day -> addAfter(days, day));
        for (var day : days) {
            if (day.isBefore(from) || !day.isBefore(until)) continue;
            var higher = days.higher(day);
            var end = higher == null || higher.isAfter(until) ? until : higher;
            if (asset.inForceOn(day)) hold(asset, day, end);
        }
        pledges(asset, from, until);
    }

    private static void addAfter(Set<LocalDate> days, LocalDate lastDay) {
        if (lastDay.isBefore(Fact.FAR)) days.add(lastDay.plusDays(1));
    }

    private void hold(Asset asset, LocalDate from, LocalDate until) {
        var traits = TraitBits.of(asset, from);
        for (var part : holders(asset)) {
            var row = new Holding(
                    from,
                    until,
                    part,
                    kind(asset),
                    traits,
                    asset.right().filedOn().map(AssetFacts::kept),
                    TraitBits.transferredOn(asset).map(AssetFacts::kept),
                    TraitBits.contributedOn(asset).map(AssetFacts::kept));
            joined(holdings, row);
        }
    }

    /** A row that goes on where an equal one ends is one with it. */
    private static void joined(List<Holding> rows, Holding row) {
        for (int i = 0; i < rows.size(); i++) {
            var before = rows.get(i);
            if (before.until().equals(row.from())
                    && before.between(row.from(), row.until()).equals(row)) {
                rows.set(i, before.between(before.from(), row.until()));
                return;
            }
        }
        rows.add(row);
    }

    private void pledges(Asset asset, LocalDate from, LocalDate until) {
        for (var pledge : asset.pledges().inForce()) {
            // The registration of a pledge of a mark runs out by itself.
            var end = pledge.terms()
                    .registeredUntil()
                    .map(AssetFacts::kept)
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

    private void acts(Asset before, Asset after, AssetEvent event) {
        switch (event) {
            case RightFiled e -> {
                if (before.right().filedOn().isEmpty()) created(Deed.FILED, after, e.effectiveOn());
            }
            case RightGranted e -> {
                if (before.right().grantedOn().isPresent()) return;
                if (before.right().filedOn().isEmpty()) e.filedOn().ifPresent(day -> created(Deed.FILED, after, day));
                created(Deed.GRANTED, after, e.effectiveOn());
            }
            case OpenLicenceDeclared e -> {
                if (before.licences().openSince().isEmpty()) created(Deed.OPEN_DECLARED, after, e.effectiveOn());
            }
            case LicenceGranted e -> {
                if (before.licences().of(e.dealing()).filter(Licence::stands).isPresent()) return;
                dealt(
                        Deed.LICENSED,
                        before,
                        after,
                        e.dealing().toString(),
                        e.effectiveOn(),
                        e.terms().licensors(),
                        e.terms().licensees(),
                        e.terms().fee());
                if (e.terms().kind() == LicenceKind.OPEN)
                    dealt(
                            Deed.OPEN_TAKEN,
                            before,
                            after,
                            e.dealing().toString(),
                            e.effectiveOn(),
                            e.terms().licensors(),
                            e.terms().licensees(),
                            e.terms().fee());
            }
            case PledgeFiled e ->
                before.pledges()
                        .of(e.dealing())
                        .filter(Pledge::isRunning)
                        .ifPresent(pledge -> appliedOn.put(e.dealing(), e.effectiveOn()));
            case TitleTransferred e -> transferred(before, after, e);
            case ContributionCompleted e ->
                before.contributions()
                        .of(e.dealing())
                        .filter(one -> one.stage() == Contribution.Stage.AGREED)
                        .map(Contribution::terms)
                        .ifPresent(terms -> dealt(
                                Deed.CONTRIBUTED,
                                before,
                                after,
                                e.dealing().toString(),
                                e.effectiveOn(),
                                terms.contributors(),
                                List.of(terms.company()),
                                Optional.of(terms.contributedAmount())));
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
            case PledgeReleased e -> {
                var deed = e.ground() == ReleaseGround.ENFORCED ? Deed.ENFORCED : Deed.RELEASED;
                before.pledges()
                        .meant(e.which())
                        .ifPresent(pledge -> ofPledge(deed, before, after, pledge, e.effectiveOn()).stream()
                                .map(act ->
                                        act.timedAgainst(pledge.registeredOn().map(AssetFacts::kept)))
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
            case ImplementationRecorded e -> used(before, after, e.use());
            default -> {} // no deed that a figure counts
        }
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

    private void used(Asset before, Asset after, Use use) {
        if (use.kind().isIndustrial()) industrialisedFrom.add(kept(use.from()));
        if (use.intensiveProduct().isEmpty() || use.output().isEmpty()) return;
        var day = kept(use.until());
        for (var part : acting(List.of(use.by()), before))
            acts.add(new Act(
                    Deed.PRODUCED,
                    use.intensiveProduct().map(product -> product + " " + use.from()),
                    day,
                    part,
                    kind(after),
                    Terms.alone(day).of(use.output())));
    }

    private void transferred(Asset before, Asset after, TitleTransferred e) {
        boolean isToldAgain = before.title().chain().stream()
                .anyMatch(link ->
                        link.stage() == Transfer.Stage.DONE && link.dealing().equals(e.dealing()));
        if (isToldAgain || e.conveyance().ground() != TransferGround.AGREEMENT) return;
        dealt(
                Deed.TRANSFERRED,
                before,
                after,
                e.dealing().toString(),
                e.effectiveOn(),
                e.conveyance().from(),
                e.conveyance().to().parties(),
                e.conveyance().price());
    }

    private void created(Deed deed, Asset after, LocalDate day) {
        for (var part : holders(after))
            acts.add(new Act(deed, Optional.empty(), kept(day), part, kind(after), Terms.alone(kept(day))));
    }

    private void dealt(
            Deed deed,
            Asset before,
            Asset after,
            String dealing,
            LocalDate day,
            List<Party> actors,
            List<Party> counterparties,
            Optional<Money> amount) {
        var other = counterparties.stream().findFirst();
        var terms = new Terms(
                other.map(PartyTraits::of).orElse(PartyTraits.NOBODY),
                other.map(Party::name).orElse(Dimension.UNKNOWN),
                Dimension.UNKNOWN,
                amount,
                kept(day));
        for (var part : acting(actors, before))
            acts.add(new Act(deed, Optional.of(dealing), kept(day), part, kind(after), terms));
    }

    private static List<Act> ofPledge(Deed deed, Asset before, Asset after, Pledge pledge, LocalDate day) {
        var bank = pledge.pledgees().stream().findFirst();
        var terms = new Terms(
                bank.map(PartyTraits::of).orElse(PartyTraits.NOBODY),
                bank.map(Party::name).orElse(Dimension.UNKNOWN),
                pledge.claim()
                        .dueOn()
                        .map(due -> Integer.toString(due.getYear()))
                        .orElse(Dimension.UNKNOWN),
                pledge.claim().amount(),
                kept(pledge.registeredOn().orElse(day)));
        return acting(pledge.pledgors(), before).stream()
                .map(part ->
                        new Act(deed, Optional.of(pledge.dealing().toString()), kept(day), part, kind(after), terms))
                .toList();
    }

    /** What was granted is timed against its first conversion, which may come before it in the order of effect. */
    private List<Act> timed() {
        var first = Stream.concat(
                        industrialisedFrom.stream(),
                        acts.stream()
                                .filter(act -> act.deed() == Deed.LICENSED
                                        || act.deed() == Deed.TRANSFERRED
                                        || act.deed() == Deed.CONTRIBUTED)
                                .map(Act::from))
                .min(Comparator.naturalOrder());
        return acts.stream()
                .map(act -> act.deed() == Deed.GRANTED ? act.timedAgainst(first) : act)
                .toList();
    }

    private static List<Part> holders(Asset asset) {
        var holders = asset.title().holders();
        if (holders.isEmpty()) return List.of(new Part(0, Share.WHOLE, PartyTraits.NOBODY));
        var holdings = holders.map(Holders::holdings).orElseThrow();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < holdings.size(); i++)
            parts.add(new Part(
                    i, holdings.get(i).share(), PartyTraits.of(holdings.get(i).holder())));
        return parts;
    }

    private static List<Part> acting(List<Party> named, Asset before) {
        if (named.isEmpty()) return List.of(new Part(0, Share.WHOLE, PartyTraits.NOBODY));
        var parts = new ArrayList<Part>();
        for (var party : named)
            parts.add(new Part(
                    parts.size(),
                    Share.of(1, named.size()),
                    PartyTraits.of(PartyTraits.completed(party, before.holders()))));
        return parts;
    }

    private static String kind(Asset asset) {
        return asset.kind().map(AssetKind::text).orElse(Dimension.UNKNOWN);
    }

    private static LocalDate kept(LocalDate day) {
        return day.isAfter(Fact.FAR) ? Fact.FAR : day;
    }
}
