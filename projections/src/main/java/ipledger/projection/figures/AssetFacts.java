package ipledger.projection.figures;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.AssetHistory.InEffect;
import ipledger.projection.figures.Fact.Act;
import ipledger.projection.figures.Fact.Holding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 资产的事实. What the figures count of one asset, a pure function of its history: its holdings while it was in force, what
 * was done with it, and the pledges over it, each with the time from which and until which it was known so.
 */
final class AssetFacts {
    private final List<Holding> holdings = new ArrayList<>();
    private final ConversionFacts conversions = new ConversionFacts();
    private final PledgeFacts pledges = new PledgeFacts();
    private final DeedFacts deeds = new DeedFacts(pledges);

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
        all.addAll(facts.conversions.all());
        var copies = new HashMap<Act, Integer>();
        for (var act : facts.deeds.timed()) all.add(act.copied(copies.merge(act, 1, Integer::sum) - 1));
        return all;
    }

    private void walk(AssetHistory history, List<InEffect> entries) {
        var state = Asset.unregistered(history.asset());
        for (int i = 0; i < entries.size(); i++) {
            var day = entries.get(i).from();
            var event = entries.get(i).entry().event();
            var after = Asset.evolve(state, event);
            deeds.of(state, after, event);
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
            if (!asset.inForceOn(day)) continue;
            hold(asset, day, end);
            conversions.standing(asset, day, end);
        }
        pledges.standing(asset, from, until);
    }

    private static void addAfter(Set<LocalDate> days, LocalDate lastDay) {
        if (lastDay.isBefore(Fact.FAR)) days.add(lastDay.plusDays(1));
    }

    private void hold(Asset asset, LocalDate from, LocalDate until) {
        var traits = TraitBits.of(asset, from);
        for (var part : Parts.holders(asset)) {
            var row = new Holding(
                    from,
                    until,
                    part,
                    Parts.kind(asset),
                    traits,
                    asset.right().filedOn().map(Parts::kept),
                    TraitBits.transferredOn(asset).map(Parts::kept),
                    TraitBits.contributedOn(asset).map(Parts::kept));
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
}
