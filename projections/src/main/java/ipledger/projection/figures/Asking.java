package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Counted;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.figure.Measure;
import ipledger.figure.Measure.Middle;
import ipledger.figure.Parameters;
import ipledger.figure.Question;
import ipledger.projection.feed.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** 一次查询. Answers questions over the tables of one snapshot. */
record Asking(Tables tables) {
    private static final Comparator<List<String>> BY_KEYS = Asking::compare;

    static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) return order;
        }
        return one.size() - other.size();
    }

    Answer answer(Question question) {
        var period = question.by().stream().filter(Dimension::isOfPeriod).findFirst();
        return question.figure().isOfADay() && period.isPresent()
                ? new Answer(
                        whole(question.over(question.from(), question.to())).total(), atEnds(question, period.get()))
                : whole(question);
    }

    /** The total and the parts. */
    private Answer whole(Question question) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> shared(question, shares -> shares.cell(shares.partRows(), Optional.empty()));
            case Measure.StockRate m ->
                shared(question, shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
            case Measure.StockPerInhabitants m ->
                shared(question, shares -> shares.cell(shares.partRows(), Optional.of(tenThousands(question))));
            case Measure.Cohort m -> shared(question, shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
            case Measure.Waiting m -> split(question, asked -> waiting(asked, m));
            case Measure.Curve m -> new Curves(tables).answer(question);
            case Measure.Flow m ->
                m.counted() == Counted.ASSETS && !m.onlySmallLoans()
                        ? shared(question, shares -> shares.cell(shares.rows(), Optional.empty()))
                        : addedUp(question, () -> new DeedTally(m.counted()));
            case Measure.FlowRate m -> addedUp(question, () -> new RateTally(m));
            case Measure.Standing m -> addedUp(question, () -> new DeedTally(m.counted()));
            case Measure.LoanToValue m -> addedUp(question, WorthTally::new);
            case Measure.Concentration m -> addedUp(question, () -> new LargestTally(m.among()));
            case Measure.Designated m -> shared(question, shares -> shares.cell(shares.partRows(), Optional.empty()));
            case Measure.DesignatedRate m ->
                shared(question, shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
            case Measure.Entered m -> split(question, asked -> entered(asked, m));
        };
    }

    private Answer shared(Question question, Function<Shares, Cell> cell) {
        return split(question, asked -> tallied(asked, cell));
    }

    /** The total and the parts, each asked for alone. */
    private static Answer split(Question question, Function<Question, List<Cell>> cells) {
        return new Answer(
                cells.apply(question.unsplit()).stream().findFirst().orElseGet(() -> empty(question)),
                question.by().isEmpty() ? List.of() : inOrder(cells.apply(question)));
    }

    private static List<Cell> inOrder(Collection<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.population() > 0)
                .sorted(Comparator.comparing(Cell::at, BY_KEYS))
                .toList();
    }

    /** The total and the parts of one reading, row by row. */
    private Answer addedUp(Question question, Supplier<Tally> tally) {
        var total = tally.get();
        var cells = new TreeMap<List<String>, Tally>(BY_KEYS);
        boolean isByShares = FactRows.isByShares(question);
        var related = Related.of(tables, question);
        int next = question.by().size();
        new Sql()
                .add("select " + FactRows.keys(question) + DeedTally.Row.COLUMNS + " from ")
                .add(FactRows.of(question, related))
                .add(" where ")
                .add(FactRows.isRead(question, related))
                .read(tables, row -> {
                    total.add(DeedTally.Row.of(row, next, false));
                    if (next > 0)
                        cells.computeIfAbsent(at(question, row), any -> tally.get())
                                .add(DeedTally.Row.of(row, next, isByShares));
                });
        return new Answer(
                total.cell(List.of()),
                inOrder(cells.entrySet().stream()
                        .map(each -> each.getValue().cell(each.getKey()))
                        .toList()));
    }

    /** A figure of a day, at the end of every period. */
    private List<Cell> atEnds(Question question, Dimension period) {
        int place = question.by().indexOf(period);
        var cells = new ArrayList<Cell>();
        for (var first = question.from();
                !first.isAfter(question.to());
                first = period.lastDayOfPeriod(first).plusDays(1)) {
            var inPeriod = inPeriod(question, period, first);
            var there = whole(inPeriod);
            for (var cell : question.by().size() == 1 ? List.of(there.total()) : there.cells()) {
                var at = new ArrayList<>(cell.at());
                at.add(place, period.periodOf(first));
                cells.add(cell.at(at));
            }
        }
        cells.sort(Comparator.comparing(Cell::at, BY_KEYS));
        return cells;
    }

    /** The question of the period that begins on a day, as far as it lies before the question's last day. */
    static Question inPeriod(Question question, Dimension period, LocalDate first) {
        var end = period.lastDayOfPeriod(first);
        return question.over(first, end.isAfter(question.to()) ? question.to() : end);
    }

    /** The total of nothing. */
    private static Cell empty(Question question) {
        var zero = Optional.of(Fraction.ZERO);
        var none = new Cell(List.of(), Optional.empty(), Optional.empty(), 0, false);
        var count = new Cell(List.of(), zero, Optional.empty(), 0, false);
        var rate = new Cell(List.of(), zero, zero, 0, false);
        return switch (question.figure().measure()) {
            case Measure.StockRate m -> rate;
            case Measure.StockPerInhabitants m ->
                new Cell(List.of(), zero, Optional.of(tenThousands(question)), 0, false);
            case Measure.Cohort m -> rate;
            case Measure.Waiting m -> m.middle() == Middle.MEAN ? rate : none;
            case Measure.DesignatedRate m -> rate;
            case Measure.Entered m -> none;
            default -> count;
        };
    }

    private static Fraction tenThousands(Question question) {
        return Fraction.of(Parameters.inhabitants(question.to())).over(Fraction.of(10_000));
    }

    private List<Cell> entered(Question question, Measure.Entered measure) {
        var cells = new ArrayList<Cell>();
        new Sql()
                .add("select value from $.entered where series = ? and day <= ?", measure.series(), question.to())
                .add(FactRows.knownFrom(question))
                .add(" order by day desc, position desc limit 1")
                .read(
                        tables,
                        row -> cells.add(new Cell(
                                List.of(), Optional.of(FactRows.fraction(row, 1)), Optional.empty(), 1, false)));
        return cells;
    }

    /** 份额合计. What the shares of one cell add up to. */
    private record Shares(List<String> at, Fraction all, Fraction part, long rows, long partRows) {
        Shares plus(Shares other) {
            return new Shares(
                    at, all.plus(other.all), part.plus(other.part), rows + other.rows, partRows + other.partRows);
        }

        Cell cell(long population, Optional<Fraction> denominator) {
            return new Cell(at, Optional.of(part), denominator, population, false);
        }
    }

    private List<Cell> tallied(Question question, Function<Shares, Cell> cell) {
        var cells = new TreeMap<List<String>, Shares>(BY_KEYS);
        int next = question.by().size();
        shares(question).read(tables, row -> {
            var den = FactRows.fraction(row, next + 1);
            var all = FactRows.fraction(row, next + 2).over(den);
            var part = FactRows.fraction(row, next + 3).over(den);
            cells.merge(
                    at(question, row),
                    new Shares(at(question, row), all, part, row.getLong(next + 4), row.getLong(next + 5)),
                    Shares::plus);
        });
        return cells.values().stream().map(cell).toList();
    }

    /** The shares of every cell; where holders split it, those of one kind of party are added up before it is asked who they are. */
    private Sql shares(Question question) {
        boolean isByShares = FactRows.isByShares(question);
        boolean isOfParties = FactRows.isSplitByParty(question);
        var keys = isOfParties ? FactRows.partyKeys(question) : FactRows.keys(question);
        var weight = isByShares ? "share_num" : "1";
        var related = Related.of(tables, question);
        var counted = FactRows.counted(question, related);
        var sql = new Sql()
                .add("select " + keys + (isByShares ? "share_den" : "1") + " as den, sum(" + weight
                        + ") as weight, sum(" + weight + ") filter (where ")
                .add(counted)
                .add(") as part, count(*) as facts, count(*) filter (where ")
                .add(counted)
                .add(") as part_facts from ")
                .add(FactRows.of(question, related));
        if (!isByShares) sql.add(" where ordinal = 0");
        sql.add(" group by " + (isOfParties ? "party, " + FactRows.names(FactRows.besideParty(question)) : keys)
                + "den");
        return isOfParties
                ? new Sql()
                        .add("select " + FactRows.names(question.by())
                                + "den, sum(weight), sum(part), sum(facts), sum(part_facts) from (")
                        .add(sql)
                        .add(") f join $.party using (party) group by " + FactRows.names(question.by()) + "den")
                : sql;
    }

    private List<Cell> waiting(Question question, Measure.Waiting measure) {
        var days = switch (measure.span()) {
            case WORKING_DAYS -> "working_days";
            case TERM -> "greatest(0, due_on - from_day)";
            case DAYS ->
                "greatest(0, "
                        + (measure.deed() == Deed.GRANTED
                                ? FactRows.against(question) + " - from_day"
                                : "from_day - timed_against")
                        + ")";
        };
        // A right is granted once, to one holder mostly; a dealing over several assets counts once for each number of
        // days.
        var times = measure.deed() == Deed.GRANTED
                ? FactRows.isByShares(question)
                        ? "count(*) filter (where share_den = 1) + count(distinct asset) filter (where share_den > 1)"
                        : "count(*)"
                : "count(distinct coalesce(dealing, asset))";
        var related = Related.of(tables, question);
        var sql = new Sql()
                .add("select " + FactRows.keys(question) + days + " as days, " + times + " from ")
                .add(FactRows.of(question, related))
                .add(" where ")
                .add(FactRows.counted(question, related));
        if (!FactRows.isByShares(question)) sql.add(" and ordinal = 0");
        sql.add(" group by " + FactRows.keys(question) + "days");
        int next = question.by().size();
        var cells = new TreeMap<List<String>, TreeMap<Long, Long>>(BY_KEYS);
        sql.read(
                tables,
                row -> cells.computeIfAbsent(at(question, row), any -> new TreeMap<>())
                        .merge(row.getLong(next + 1), row.getLong(next + 2), Long::sum));
        return cells.entrySet().stream()
                .map(each -> took(measure.middle(), each.getKey(), each.getValue()))
                .toList();
    }

    /** @param counts how often each number of days */
    private static Cell took(Middle middle, List<String> at, SortedMap<Long, Long> counts) {
        long count = counts.values().stream().mapToLong(Long::longValue).sum();
        if (middle == Middle.MEAN) return mean(at, counts);
        var value = switch (middle) {
            case MEAN -> throw new IllegalStateException("a mean is no place in an order");
            case LOWER_QUARTILE -> Fraction.of(nth(counts, Math.ceilDiv(count, 4L) - 1));
            case UPPER_QUARTILE -> Fraction.of(nth(counts, Math.ceilDiv(3 * count, 4L) - 1));
            case MEDIAN ->
                Fraction.of(nth(counts, (count - 1) / 2))
                        .plus(Fraction.of(nth(counts, count / 2)))
                        .over(Fraction.of(2));
        };
        return new Cell(at, Optional.of(value), Optional.empty(), count, false);
    }

    private static Cell mean(List<String> at, SortedMap<Long, Long> counts) {
        long count = counts.values().stream().mapToLong(Long::longValue).sum();
        long sum = counts.entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
        return new Cell(at, Optional.of(Fraction.of(sum)), Optional.of(Fraction.of(count)), count, false);
    }

    private static long nth(SortedMap<Long, Long> counts, long place) {
        long before = 0;
        for (var each : counts.entrySet()) {
            before += each.getValue();
            if (place < before) return each.getKey();
        }
        throw new IllegalStateException("only " + before + " of " + place);
    }

    private static List<String> at(Question question, ResultSet row) throws SQLException {
        var at = new ArrayList<String>();
        for (int i = 1; i <= question.by().size(); i++) at.add(row.getString(i));
        return at;
    }
}
