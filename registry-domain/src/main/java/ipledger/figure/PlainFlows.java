package ipledger.figure;

import ipledger.asset.AssetHistory;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 流量的逐条计算. Looks at every deed once. */
record PlainFlows(
        Collection<AssetHistory> histories, Collection<ProgrammeEntry> programme, Collection<PaymentEntry> payments) {
    /** 计入的一项. One thing that may be counted: an asset's holding or one actor's part of a deed, with where it falls. */
    record Item(List<String> at, Fraction weight, boolean counts, Done done, PartyTraits who) {}

    /** The deeds of some sorts up to the last day, whenever they were done. */
    private Affiliations affiliations(Question question) {
        return Affiliations.of(programme, question.knownAt());
    }

    private Affiliations leftOut(Question question) {
        return question.relations() == Relations.LEFT_OUT ? affiliations(question) : Affiliations.NONE;
    }

    List<Done> done(Question question, Population population, Set<Deed> deeds) {
        var all = new ArrayList<Done>();
        for (var history : histories)
            for (var done : PlainDeeds.of(history, question.knownAt(), leftOut(question))) {
                if (deeds.contains(done.deed())) all.add(done);
                if (deeds.contains(Deed.PAID) && done.deed() == Deed.LICENSED) all.addAll(paid(done, question));
            }
        return all.stream()
                .filter(done -> population.has(done.kind()) && !done.day().isAfter(question.to()))
                .toList();
    }

    /** What was paid under a licence falls where the licence does; each payment is one of its own. */
    private List<Done> paid(Done licence, Question question) {
        var paid = new ArrayList<Done>();
        int number = 0;
        for (var entry : payments) {
            number++;
            var payment = entry.event();
            if (entry.recordedAt().isAfter(question.knownAt())
                    || !licence.dealing().equals(Optional.of(payment.dealing().toString()))) continue;
            paid.add(new Done(
                    Deed.PAID,
                    licence.asset(),
                    licence.kind(),
                    Optional.of(payment.dealing() + "#" + number),
                    payment.effectiveOn(),
                    licence.actors(),
                    licence.counterparties(),
                    new Done.Terms(Optional.of(payment.amount()), payment.effectiveOn(), licence.dueOn())));
        }
        return paid;
    }

    static List<Item> items(Question question, Done done) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < done.actors().size(); i++) {
            var actor = done.actors().get(i);
            boolean isByShares = question.isSplitByHolder() && question.counting() == Counting.SHARES;
            items.add(new Item(
                    PlainKeys.of(question, done.kind(), actor.traits(), Optional.of(done)),
                    isByShares ? actor.share() : Fraction.ONE,
                    isByShares || i == 0,
                    done,
                    actor.traits()));
        }
        return items;
    }

    static Map<List<String>, List<Item>> byCell(List<Item> items) {
        var cells = new TreeMap<List<String>, List<Item>>(PlainKeys::compare);
        for (var item : items)
            cells.computeIfAbsent(item.at(), any -> new ArrayList<>()).add(item);
        return cells;
    }

    /** How many assets share a dealing's amount: those over which this sort of deed was done by it, up to the last day. */
    static Map<String, Integer> legs(List<Done> done) {
        var legs = new HashMap<String, Integer>();
        for (var each : done) legs.merge(dealing(each), 1, Integer::sum);
        return legs;
    }

    static String dealing(Done done) {
        return done.deed() + " " + done.dealing().orElse(String.valueOf(done.asset()));
    }

    Answer flow(Question question, Measure.Flow measure) {
        var all = done(question, measure.population(), measure.deeds());
        var priced = priced(all, question);
        var firstDays = new HashMap<String, LocalDate>();
        for (var done : all)
            for (var actor : done.actors())
                firstDays.merge(done.deed() + " " + actor.traits().key(), done.day(), (a, b) -> a.isBefore(b) ? a : b);
        var leftOut = leftOut(question);
        var inPeriod = all.stream()
                .filter(done -> !done.day().isBefore(question.from()) && !done.isRelated(leftOut))
                .filter(done -> !measure.onlySmallLoans()
                        || done.amount()
                                .flatMap(money -> priced.parities().yuan(money, done.pricedOn()))
                                .filter(yuan -> Parameters.isSmallLoan(yuan, done.day()))
                                .isPresent())
                .toList();
        class Sum {
            Cell of(List<String> at, List<Item> items) {
                return cell(measure.counted(), at, items, priced, firstDays);
            }
        }
        return answer(question, marked(inPeriod, question), new Sum()::of);
    }

    /** Each with the word for whether it was within one group, where that splits the figure. */
    private List<Done> marked(List<Done> all, Question question) {
        if (!question.by().contains(Dimension.RELATION)) return all;
        var affiliations = affiliations(question);
        return all.stream()
                .map(done -> done.marked(done.isRelated(affiliations)))
                .toList();
    }

    /** How amounts come to yuan, and among how many assets a dealing's amount is divided. */
    record Priced(PlainParities parities, Map<String, Integer> legs) {
        /** What of the item's amount falls on it; absent where none is stated, or no parity is known. */
        Optional<Fraction> of(Item item) {
            return item.done()
                    .amount()
                    .flatMap(money -> parities.yuan(money, item.done().pricedOn()))
                    .map(yuan -> Fraction.of(yuan)
                            .over(Fraction.of(legs.getOrDefault(dealing(item.done()), 1)))
                            .times(item.weight()));
        }

        /** The dealings whose amount is stated and cannot be told in yuan. */
        long unpriced(List<Item> items) {
            return items.stream()
                    .filter(item -> item.counts() && item.done().amount().isPresent() && of(item).isEmpty())
                    .map(item -> dealing(item.done()))
                    .distinct()
                    .count();
        }
    }

    private Priced priced(List<Done> all, Question question) {
        return new Priced(PlainParities.of(programme, question.knownAt()), legs(all));
    }

    interface Summing {
        Cell of(List<String> at, List<Item> items);
    }

    static Answer answer(Question question, List<Done> counted, Summing sum) {
        var unsplit = question.unsplit();
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

    static Cell cell(
            Counted counted, List<String> at, List<Item> items, Priced priced, Map<String, LocalDate> firstDays) {
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
                ofAmounts(counted, at, amounts(items, priced), priced.unpriced(items));
        };
    }

    private static Cell distinct(List<String> at, List<String> keys) {
        long count = new HashSet<>(keys).size();
        return new Cell(at, Optional.of(Fraction.of(count)), Optional.empty(), count, false);
    }

    /** By dealing, what of its amount falls here. */
    static Map<String, Fraction> amounts(List<Item> items, Priced priced) {
        var amounts = new HashMap<String, Fraction>();
        for (var item : items)
            if (item.counts())
                priced.of(item).ifPresent(part -> amounts.merge(dealing(item.done()), part, Fraction::plus));
        return amounts;
    }

    private static Cell ofAmounts(Counted counted, List<String> at, Map<String, Fraction> amounts, long unpriced) {
        var sum = Fraction.ZERO;
        for (var amount : amounts.values()) sum = sum.plus(amount);
        var sorted = amounts.values().stream().sorted().toList();
        int deals = sorted.size();
        boolean few = counted.isWithheldWhenFew() && deals > 0 && deals < Answer.FEWEST_DEALS;
        if (counted == Counted.AMOUNT) return new Cell(at, Optional.of(sum), Optional.empty(), deals, false, unpriced);
        if (counted == Counted.MEAN_AMOUNT)
            return new Cell(at, Optional.of(sum), Optional.of(Fraction.of(deals)), deals, false, unpriced);
        if (deals == 0 || few) return new Cell(at, Optional.empty(), Optional.empty(), deals, few, unpriced);
        var value = switch (counted) {
            case LOWER_QUARTILE -> sorted.get((deals + 3) / 4 - 1);
            case UPPER_QUARTILE -> sorted.get((3 * deals + 3) / 4 - 1);
            default -> median(sorted);
        };
        return new Cell(at, Optional.of(value), Optional.empty(), deals, false, unpriced);
    }

    static Fraction median(List<Fraction> sorted) {
        int size = sorted.size();
        return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).over(Fraction.of(2));
    }

    Answer flowRate(Question question, Measure.FlowRate measure) {
        var all = done(question, measure.population(), measure.deeds());
        var priced = priced(all, question);
        var inPeriod = all.stream()
                .filter(done -> !done.day().isBefore(question.from()))
                .toList();
        return answer(question, inPeriod, (at, items) -> {
            var part = items.stream()
                    .filter(item -> item.done().deed() == measure.part())
                    .toList();
            var whole = items.stream()
                    .filter(item -> measure.all().contains(item.done().deed()))
                    .toList();
            var looked = cell(measure.counted(), at, items, priced, Map.of());
            return new Cell(
                    at,
                    cell(measure.counted(), at, part, priced, Map.of()).numerator(),
                    cell(measure.counted(), at, whole, priced, Map.of()).numerator(),
                    looked.population(),
                    false,
                    looked.unpriced());
        });
    }

    Answer cohort(Question question, Measure.Cohort measure) {
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
}
