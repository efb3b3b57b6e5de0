package ipledger.figure;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Contribution;
import ipledger.asset.Transfer;
import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.figure.Answer.Cell;
import ipledger.figure.PlainDeeds.Actor;
import ipledger.figure.PlainDeeds.Done;
import ipledger.figure.Question.Counting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 逐条复算. Every figure straight from the entries of every asset, deliberately plain: each asset is folded as of the day,
 * each deed is looked at once, nothing is kept between two questions. Slow, and for that the judge of the quick way: an
 * auditor recomputes a published figure with it.
 */
public final class PlainComputation {
    private final Collection<AssetHistory> histories;

    public PlainComputation(Collection<AssetHistory> histories) {
        this.histories = List.copyOf(histories);
    }

    /** 计入的一项. One thing that may be counted: an asset's holding or one actor's part of a deed, with where it falls. */
    private record Item(List<String> at, Fraction weight, boolean counts, Done done, PartyTraits who) {}

    public Answer answer(Question question) {
        var dayFigure = question.figure().isOfADay();
        var period = question.by().stream().filter(Dimension::isOfPeriod).findFirst();
        if (!dayFigure || period.isEmpty()) return once(question);
        // A figure of a day is asked at the end of each period.
        var place = question.by().indexOf(period.get());
        var cells = new ArrayList<Cell>();
        for (var first = question.from(); !first.isAfter(question.to()); ) {
            var end = period.get().lastDayOfPeriod(first);
            var last = end.isBefore(question.to()) ? end : question.to();
            var name = period.get().periodOf(first);
            var inPeriod = once(question.over(first, last));
            if (question.by().size() == 1) cells.add(named(inPeriod.total(), List.of(), place, name));
            else inPeriod.cells().forEach(cell -> cells.add(named(cell, cell.at(), place, name)));
            first = last.plusDays(1);
        }
        cells.sort(Comparator.comparing(Cell::at, PlainComputation::compare));
        return new Answer(once(question.over(question.from(), question.to())).total(), cells);
    }

    private static Cell named(Cell cell, List<String> at, int place, String period) {
        var longer = new ArrayList<>(at);
        longer.add(place, period);
        return new Cell(longer, cell.numerator(), cell.denominator(), cell.population(), cell.withheld());
    }

    static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    private Answer once(Question question) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> stock(question, m.population(), m.having(), false, Optional.empty());
            case Measure.StockRate m ->
                stock(question, m.population(), Optional.of(m.having()), true, Optional.empty());
            case Measure.StockPerInhabitants m ->
                stock(
                        question,
                        m.population(),
                        m.having(),
                        false,
                        Optional.of(Fraction.of(Parameters.inhabitants(question.to()))
                                .over(Fraction.of(10_000))));
            case Measure.Flow m -> flow(question, m);
            case Measure.FlowRate m -> flowRate(question, m);
            case Measure.Cohort m -> cohort(question, m);
            case Measure.MedianDays m -> medianDays(question, m);
            case Measure.Standing m -> standing(question, m);
        };
    }

    private Answer stock(
            Question question,
            Population population,
            Optional<Trait> having,
            boolean isRate,
            Optional<Fraction> denominator) {
        record Held(List<String> at, Fraction weight, boolean has) {}
        var total = new ArrayList<Held>();
        var split = new ArrayList<Held>();
        for (var history : histories) {
            var asset = history.asOf(question.to(), question.knownAt());
            if (!asset.inForceOn(question.to()) || !isAmong(asset.kind(), population)) continue;
            boolean has = having.map(trait -> has(asset, trait, question)).orElse(true);
            var holders = PlainDeeds.holders(asset);
            var meant = new ArrayList<Actor>();
            for (int i = 0; i < holders.size(); i++)
                if (isAmong(holders.get(i), population) && (i == 0 || question.counting() == Counting.SHARES))
                    meant.add(holders.get(i));
            if (meant.isEmpty()) continue;
            total.add(new Held(List.of(), Fraction.ONE, has));
            for (var holder : question.isSplitByHolder() ? meant : meant.subList(0, 1)) {
                var weight = question.isSplitByHolder() && question.counting() == Counting.SHARES
                        ? holder.share()
                        : Fraction.ONE;
                split.add(new Held(key(question, asset.kind(), holder.traits(), Optional.empty()), weight, has));
            }
        }
        var cells = new TreeMap<List<String>, List<Held>>(PlainComputation::compare);
        for (var each : split)
            cells.computeIfAbsent(each.at(), any -> new ArrayList<>()).add(each);
        class Sum {
            Cell of(List<String> at, List<Held> counted) {
                var all = Fraction.ZERO;
                var part = Fraction.ZERO;
                for (var each : counted) {
                    all = all.plus(each.weight());
                    if (each.has()) part = part.plus(each.weight());
                }
                return new Cell(
                        at,
                        Optional.of(part),
                        isRate ? Optional.of(all) : denominator,
                        isRate || having.isEmpty()
                                ? counted.size()
                                : counted.stream().filter(Held::has).count(),
                        false);
            }
        }
        var sum = new Sum();
        return new Answer(
                sum.of(List.of(), total),
                question.by().isEmpty()
                        ? List.of()
                        : cells.entrySet().stream()
                                .map(each -> sum.of(each.getKey(), each.getValue()))
                                .filter(cell -> cell.population() > 0)
                                .toList());
    }

    private static boolean has(Asset asset, Trait trait, Question question) {
        return switch (trait) {
            case LICENSED -> !asset.licences().inForceOn(question.to()).isEmpty();
            case EVER_LICENSED -> !asset.licences().all().isEmpty();
            case TRANSFERRED_IN_PERIOD ->
                asset.title().chain().stream()
                        .anyMatch(link ->
                                isAgreed(link) && !link.movedOn().orElseThrow().isBefore(question.from()));
            case EVER_TRANSFERRED -> asset.title().chain().stream().anyMatch(PlainComputation::isAgreed);
            case CONTRIBUTED_IN_PERIOD ->
                asset.contributions().all().stream()
                        .anyMatch(one -> one.stage() == Contribution.Stage.COMPLETED
                                && !one.changedOn().isBefore(question.from()));
            case EVER_CONTRIBUTED ->
                asset.contributions().all().stream().anyMatch(one -> one.stage() == Contribution.Stage.COMPLETED);
            case CONVERTED ->
                has(asset, Trait.EVER_LICENSED, question)
                        || has(asset, Trait.EVER_TRANSFERRED, question)
                        || has(asset, Trait.EVER_CONTRIBUTED, question);
            case PLEDGED -> !asset.pledges().inForce().isEmpty();
            case OPEN -> asset.licences().openSince().isPresent();
            case AGRICULTURAL ->
                asset.kind().equals(Optional.of(AssetKind.TRADEMARK))
                        && asset.classes().stream().anyMatch(Set.of("29", "30", "31")::contains);
            case MAINTAINED_TEN_YEARS ->
                asset.right()
                        .filedOn()
                        .filter(day ->
                                !day.isAfter(question.to()) && day.plusYears(10).isBefore(question.to()))
                        .isPresent();
        };
    }

    private static boolean isAgreed(Transfer link) {
        return link.stage() == Transfer.Stage.DONE && link.conveyance().ground() == TransferGround.AGREEMENT;
    }

    private static boolean isAmong(Optional<AssetKind> kind, Population population) {
        return !population.isOfSomeKinds()
                || kind.filter(population.kinds()::contains).isPresent();
    }

    private static boolean isAmong(Actor actor, Population population) {
        return !population.isOfSomeHolders()
                || population.holders().stream()
                        .anyMatch(kind ->
                                PartyTraits.text(kind).equals(actor.traits().type()));
    }

    /** The deeds of some sorts up to the last day, whenever they were done. */
    private List<Done> done(Question question, Population population, Set<Deed> deeds) {
        var all = new ArrayList<Done>();
        for (var history : histories)
            for (var done : PlainDeeds.of(history, question.knownAt()))
                if (deeds.contains(done.deed())
                        && isAmong(done.kind(), population)
                        && !done.day().isAfter(question.to())) all.add(done);
        return all;
    }

    private static List<Item> items(Question question, Done done) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < done.actors().size(); i++) {
            var actor = done.actors().get(i);
            boolean isByShares = question.isSplitByHolder() && question.counting() == Counting.SHARES;
            items.add(new Item(
                    key(question, done.kind(), actor.traits(), Optional.of(done)),
                    isByShares ? actor.share() : Fraction.ONE,
                    isByShares || i == 0,
                    done,
                    actor.traits()));
        }
        return items;
    }

    private static Map<List<String>, List<Item>> byCell(List<Item> items) {
        var cells = new TreeMap<List<String>, List<Item>>(PlainComputation::compare);
        for (var item : items)
            cells.computeIfAbsent(item.at(), any -> new ArrayList<>()).add(item);
        return cells;
    }

    /** How many assets share a dealing's amount: those over which this sort of deed was done by it, up to the last day. */
    private static Map<String, Integer> legs(List<Done> done) {
        var legs = new HashMap<String, Integer>();
        for (var each : done) legs.merge(dealing(each), 1, Integer::sum);
        return legs;
    }

    private static String dealing(Done done) {
        return done.deed() + " " + done.dealing().map(Object::toString).orElse(String.valueOf(done.asset()));
    }

    private Answer flow(Question question, Measure.Flow measure) {
        var all = done(question, measure.population(), measure.deeds());
        var legs = legs(all);
        var firstDays = new HashMap<String, LocalDate>();
        for (var done : all)
            for (var actor : done.actors())
                firstDays.merge(done.deed() + " " + actor.traits().key(), done.day(), (a, b) -> a.isBefore(b) ? a : b);
        var inPeriod = all.stream()
                .filter(done -> !done.day().isBefore(question.from()))
                .filter(done -> !measure.onlySmallLoans()
                        || done.yuan()
                                .filter(yuan -> Parameters.isSmallLoan(yuan, done.day()))
                                .isPresent())
                .toList();
        class Sum {
            Cell of(List<String> at, List<Item> items) {
                return cell(measure.counted(), at, items, legs, firstDays);
            }
        }
        return answer(question, inPeriod, new Sum()::of);
    }

    private interface Summing {
        Cell of(List<String> at, List<Item> items);
    }

    private static Answer answer(Question question, List<Done> counted, Summing sum) {
        var unsplit = new Question(
                question.figure(), question.from(), question.to(), List.of(), question.knownAt(), question.counting());
        var total = new ArrayList<Item>();
        var split = new ArrayList<Item>();
        for (var done : counted) {
            total.addAll(items(unsplit, done));
            split.addAll(items(question, done));
        }
        return new Answer(
                sum.of(List.of(), total),
                question.by().isEmpty()
                        ? List.of()
                        : byCell(split).entrySet().stream()
                                .map(each -> sum.of(each.getKey(), each.getValue()))
                                .filter(cell -> cell.population() > 0)
                                .toList());
    }

    private static Cell cell(
            Counted counted,
            List<String> at,
            List<Item> items,
            Map<String, Integer> legs,
            Map<String, LocalDate> firstDays) {
        return switch (counted) {
            case ASSETS -> {
                var sum = Fraction.ZERO;
                long population = 0;
                for (var item : items)
                    if (item.counts()) {
                        sum = sum.plus(item.weight());
                        population++;
                    }
                yield new Cell(at, Optional.of(sum), Optional.empty(), population, false);
            }
            case DEALINGS ->
                distinct(
                        at,
                        items.stream()
                                .filter(Item::counts)
                                .map(item -> dealing(item.done()))
                                .toList());
            case ENTERPRISES ->
                distinct(
                        at,
                        items.stream()
                                .map(Item::who)
                                .filter(PartyTraits::isEnterprise)
                                .map(PartyTraits::key)
                                .toList());
            case FIRST_TIME_ENTERPRISES ->
                distinct(
                        at,
                        items.stream()
                                .filter(item -> item.who().isEnterprise())
                                .filter(item -> item.done()
                                        .day()
                                        .equals(firstDays.get(item.done().deed() + " "
                                                + item.who().key())))
                                .map(item -> item.who().key())
                                .toList());
            case AMOUNT, MEAN_AMOUNT, MEDIAN_AMOUNT, LOWER_QUARTILE, UPPER_QUARTILE ->
                ofAmounts(counted, at, amounts(items, legs));
        };
    }

    private static Cell distinct(List<String> at, List<String> keys) {
        long count = new HashSet<>(keys).size();
        return new Cell(at, Optional.of(Fraction.of(count)), Optional.empty(), count, false);
    }

    /** By dealing, what of its amount falls here. */
    private static Map<String, Fraction> amounts(List<Item> items, Map<String, Integer> legs) {
        var amounts = new HashMap<String, Fraction>();
        for (var item : items) {
            if (!item.counts() || item.done().yuan().isEmpty()) continue;
            var part = Fraction.of(item.done().yuan().get())
                    .over(Fraction.of(legs.getOrDefault(dealing(item.done()), 1)))
                    .times(item.weight());
            amounts.merge(dealing(item.done()), part, Fraction::plus);
        }
        return amounts;
    }

    private static Cell ofAmounts(Counted counted, List<String> at, Map<String, Fraction> amounts) {
        var sum = Fraction.ZERO;
        for (var amount : amounts.values()) sum = sum.plus(amount);
        var sorted = amounts.values().stream().sorted().toList();
        int deals = sorted.size();
        boolean few = counted.isWithheldWhenFew() && deals > 0 && deals < Answer.FEWEST_DEALS;
        if (counted == Counted.AMOUNT) return new Cell(at, Optional.of(sum), Optional.empty(), deals, false);
        if (counted == Counted.MEAN_AMOUNT)
            return new Cell(at, Optional.of(sum), Optional.of(Fraction.of(deals)), deals, false);
        if (deals == 0 || few) return new Cell(at, Optional.empty(), Optional.empty(), deals, few);
        var value = switch (counted) {
            case LOWER_QUARTILE -> sorted.get((deals + 3) / 4 - 1);
            case UPPER_QUARTILE -> sorted.get((3 * deals + 3) / 4 - 1);
            default -> median(sorted);
        };
        return new Cell(at, Optional.of(value), Optional.empty(), deals, false);
    }

    private static Fraction median(List<Fraction> sorted) {
        int size = sorted.size();
        return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).over(Fraction.of(2));
    }

    private Answer flowRate(Question question, Measure.FlowRate measure) {
        var all = done(question, measure.population(), measure.all());
        var legs = legs(all);
        var inPeriod = all.stream()
                .filter(done -> !done.day().isBefore(question.from()))
                .toList();
        return answer(question, inPeriod, (at, items) -> {
            var part = items.stream()
                    .filter(item -> item.done().deed() == measure.part())
                    .toList();
            var some = cell(measure.counted(), at, part, legs, Map.of());
            var whole = cell(measure.counted(), at, items, legs, Map.of());
            return new Cell(at, some.numerator(), whole.numerator(), whole.population(), false);
        });
    }

    private Answer cohort(Question question, Measure.Cohort measure) {
        var granted = done(question, measure.population(), Set.of(Deed.GRANTED)).stream()
                .filter(done -> !done.day().isBefore(question.from()))
                .toList();
        return answer(question, granted, (at, items) -> {
            var part = Fraction.ZERO;
            var all = Fraction.ZERO;
            long population = 0;
            for (var item : items) {
                if (!item.counts()) continue;
                population++;
                all = all.plus(item.weight());
                var limit = item.done().day().plusYears(measure.years());
                if (item.done()
                        .timedAgainst()
                        .filter(day -> !day.isAfter(limit) && !day.isAfter(question.to()))
                        .isPresent()) part = part.plus(item.weight());
            }
            return new Cell(at, Optional.of(part), Optional.of(all), population, false);
        });
    }

    private Answer medianDays(Question question, Measure.MedianDays measure) {
        var timed = done(question, measure.population(), Set.of(measure.deed())).stream()
                .filter(done -> !done.day().isBefore(question.from()))
                .filter(done -> done.timedAgainst()
                        .filter(day -> !day.isAfter(question.to()))
                        .isPresent())
                .toList();
        return answer(question, timed, (at, items) -> {
            var days = items.stream()
                    .filter(Item::counts)
                    .map(item -> days(item.done()))
                    .sorted()
                    .toList();
            return new Cell(
                    at,
                    days.isEmpty() ? Optional.empty() : Optional.of(median(days)),
                    Optional.empty(),
                    days.size(),
                    false);
        });
    }

    /** From grant to first conversion, none where that came first; from registration to release. */
    private static Fraction days(Done done) {
        long between = ChronoUnit.DAYS.between(done.timedAgainst().orElseThrow(), done.day());
        return Fraction.of(Math.max(0, done.deed() == Deed.GRANTED ? -between : between));
    }

    private Answer standing(Question question, Measure.Standing measure) {
        var standing = new ArrayList<Done>();
        for (var history : histories) {
            var asset = history.asOf(question.to(), question.knownAt());
            if (!isAmong(asset.kind(), measure.population())) continue;
            for (var pledge : asset.pledges().inForce())
                standing.add(PlainDeeds.pledge(
                        Deed.PLEDGED,
                        asset,
                        asset,
                        pledge,
                        pledge.registeredOn().orElseThrow()));
        }
        var legs = legs(standing);
        return answer(question, standing, (at, items) -> cell(measure.counted(), at, items, legs, Map.of()));
    }

    private static List<String> key(
            Question question, Optional<AssetKind> kind, PartyTraits holder, Optional<Done> done) {
        return question.by().stream()
                .map(dimension -> value(dimension, kind, holder, done))
                .toList();
    }

    private static String value(
            Dimension dimension, Optional<AssetKind> kind, PartyTraits holder, Optional<Done> done) {
        if (dimension.isOfHolder()) return holder.value(dimension);
        if (dimension == Dimension.KIND) return kind.map(AssetKind::text).orElse(Dimension.UNKNOWN);
        var deed = done.orElseThrow();
        if (dimension.isOfPeriod()) return dimension.periodOf(deed.day());
        var counterparty = deed.counterparty().map(PartyTraits::of).orElse(PartyTraits.NOBODY);
        return switch (dimension) {
            case COUNTERPARTY_TYPE -> counterparty.type();
            case COUNTERPARTY_INSIDE -> counterparty.inside();
            case BANK -> deed.counterparty().map(party -> party.name()).orElse(Dimension.UNKNOWN);
            case DUE_YEAR ->
                deed.dueOn().map(day -> Integer.toString(day.getYear())).orElse(Dimension.UNKNOWN);
            case DEED -> deed.deed().text();
            default -> throw new IllegalArgumentException(dimension + " of a deed");
        };
    }
}
