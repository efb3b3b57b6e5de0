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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        if (question.figure().isCurve()) return new Curves(tables).answer(question);
        var period = question.by().stream().filter(Dimension::isOfPeriod).findFirst();
        if (question.figure().isOfADay() && period.isPresent())
            return new Answer(total(question.over(question.from(), question.to())), atEnds(question, period.get()));
        return new Answer(total(question), parts(question));
    }

    private Cell total(Question question) {
        return cells(question.unsplit()).stream().findFirst().orElseGet(() -> empty(question));
    }

    private List<Cell> parts(Question question) {
        if (question.by().isEmpty()) return List.of();
        return cells(question).stream()
                .filter(cell -> cell.population() > 0)
                .sorted(Comparator.comparing(Cell::at, BY_KEYS))
                .toList();
    }

    /** A figure of a day, at the end of every period. */
    private List<Cell> atEnds(Question question, Dimension period) {
        int place = question.by().indexOf(period);
        var cells = new ArrayList<Cell>();
        for (var first = question.from();
                !first.isAfter(question.to());
                first = period.lastDayOfPeriod(first).plusDays(1)) {
            var inPeriod = inPeriod(question, period, first);
            for (var cell : question.by().size() == 1 ? List.of(total(inPeriod)) : parts(inPeriod)) {
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
        return switch (question.figure().measure()) {
            case Measure.Stock m -> new Cell(List.of(), zero, Optional.empty(), 0, false);
            case Measure.StockRate m -> new Cell(List.of(), zero, zero, 0, false);
            case Measure.StockPerInhabitants m ->
                new Cell(List.of(), zero, Optional.of(tenThousands(question)), 0, false);
            case Measure.Cohort m -> new Cell(List.of(), zero, zero, 0, false);
            case Measure.Waiting m ->
                m.middle() == Middle.MEAN
                        ? new Cell(List.of(), zero, zero, 0, false)
                        : new Cell(List.of(), Optional.empty(), Optional.empty(), 0, false);
            case Measure.Curve m -> new Cell(List.of(), Optional.empty(), Optional.empty(), 0, false);
            case Measure.FlowRate m -> new Cell(List.of(), zero, zero, 0, false);
            case Measure.Flow m -> new DeedTally(m.counted()).cell(List.of());
            case Measure.Standing m -> new DeedTally(m.counted()).cell(List.of());
            case Measure.LoanToValue m -> new WorthTally().cell(List.of());
            case Measure.Concentration m -> new LargestTally(m.among()).cell(List.of());
            case Measure.Designated m -> new Cell(List.of(), zero, Optional.empty(), 0, false);
            case Measure.DesignatedRate m -> new Cell(List.of(), zero, zero, 0, false);
            case Measure.Entered m -> new Cell(List.of(), Optional.empty(), Optional.empty(), 0, false);
        };
    }

    private static Fraction tenThousands(Question question) {
        return Fraction.of(Parameters.inhabitants(question.to())).over(Fraction.of(10_000));
    }

    private List<Cell> cells(Question question) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> tallied(question, shares -> shares.cell(shares.partRows(), Optional.empty()));
            case Measure.StockRate m ->
                tallied(question, shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
            case Measure.StockPerInhabitants m ->
                tallied(question, shares -> shares.cell(shares.partRows(), Optional.of(tenThousands(question))));
            case Measure.Cohort m -> tallied(question, shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
            case Measure.Waiting m -> waiting(question, m);
            case Measure.Curve m -> throw new IllegalStateException("a curve is answered whole");
            case Measure.Flow m ->
                m.counted() == Counted.ASSETS && !m.onlySmallLoans()
                        ? tallied(question, shares -> shares.cell(shares.rows(), Optional.empty()))
                        : counted(question, () -> new DeedTally(m.counted()));
            case Measure.FlowRate m -> flowRate(question, m);
            case Measure.Standing m -> counted(question, () -> new DeedTally(m.counted()));
            case Measure.LoanToValue m -> counted(question, WorthTally::new);
            case Measure.Concentration m -> counted(question, () -> new LargestTally(m.among()));
            case Measure.Designated m -> tallied(question, shares -> shares.cell(shares.partRows(), Optional.empty()));
            case Measure.DesignatedRate m ->
                tallied(question, shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
            case Measure.Entered m -> entered(question, m);
        };
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
        // A right is granted once; a dealing over several assets counts once for each number of days.
        var times = measure.deed() == Deed.GRANTED && !FactRows.isByShares(question)
                ? "count(*)"
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

    private List<Cell> counted(Question question, Supplier<Tally> tally) {
        var cells = new TreeMap<List<String>, Tally>(BY_KEYS);
        rows(
                question,
                FactRows.counted(question, Related.of(tables, question)),
                (at, row) -> cells.computeIfAbsent(at, any -> tally.get()).add(row));
        return cells.entrySet().stream()
                .map(each -> each.getValue().cell(each.getKey()))
                .toList();
    }

    /** 比率汇总. The part, what it is measured against, and both together. */
    private record Rate(DeedTally part, DeedTally whole, DeedTally looked) {
        Rate(Counted counted) {
            this(new DeedTally(counted), new DeedTally(counted), new DeedTally(counted));
        }

        Cell cell(List<String> at) {
            var all = looked.cell(at);
            return new Cell(
                    at, part.cell(at).numerator(), whole.cell(at).numerator(), all.population(), false, all.unpriced());
        }
    }

    private List<Cell> flowRate(Question question, Measure.FlowRate measure) {
        var whole = measure.all().stream().map(Deed::text).collect(Collectors.toSet());
        var cells = new TreeMap<List<String>, Rate>(BY_KEYS);
        rows(question, new Sql().add("true"), (at, row) -> {
            var rate = cells.computeIfAbsent(at, any -> new Rate(measure.counted()));
            rate.looked().add(row);
            if (row.deed().equals(measure.part().text())) rate.part().add(row);
            if (whole.contains(row.deed())) rate.whole().add(row);
        });
        return cells.entrySet().stream()
                .map(each -> each.getValue().cell(each.getKey()))
                .toList();
    }

    private interface Taking {
        void take(List<String> at, DeedTally.Row row);
    }

    private void rows(Question question, Sql where, Taking taking) {
        int next = question.by().size();
        new Sql()
                .add("select " + FactRows.keys(question) + DeedTally.Row.COLUMNS + " from ")
                .add(FactRows.of(question, Related.of(tables, question)))
                .add(" where ")
                .add(where)
                .read(
                        tables,
                        row -> taking.take(
                                at(question, row), DeedTally.Row.of(row, next, FactRows.isByShares(question))));
    }

    private static List<String> at(Question question, ResultSet row) throws SQLException {
        var at = new ArrayList<String>();
        for (int i = 1; i <= question.by().size(); i++) at.add(row.getString(i));
        return at;
    }
}
