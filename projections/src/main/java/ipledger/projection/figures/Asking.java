package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Counted;
import ipledger.figure.Dimension;
import ipledger.figure.Measure;
import ipledger.figure.Question;
import ipledger.figure.Question.Relations;
import ipledger.projection.feed.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        return question.figure().isOfADay() && period.isPresent() ? atEnds(question, period.get()) : whole(question);
    }

    /** The total and the parts. */
    private Answer whole(Question question) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> shared(question);
            case Measure.StockRate m -> shared(question);
            case Measure.StockPerInhabitants m -> shared(question);
            case Measure.Cohort m -> shared(question);
            case Measure.Waiting m -> new Waits(tables, m).answer(question);
            case Measure.Curve m -> new Curves(tables).answer(question);
            case Measure.Flow m ->
                m.counted() == Counted.ASSETS && !m.onlySmallLoans()
                        ? shared(question)
                        : addedUp(question, () -> new DeedTally(m.counted()));
            case Measure.FlowRate m -> addedUp(question, () -> new RateTally(m));
            case Measure.Standing m -> addedUp(question, () -> new DeedTally(m.counted()));
            case Measure.LoanToValue m -> addedUp(question, WorthTally::new);
            case Measure.Concentration m -> addedUp(question, () -> new LargestTally(m.among()));
            case Measure.Designated m -> shared(question);
            case Measure.DesignatedRate m -> shared(question);
            case Measure.Entered m -> new Answer(entered(question, m), List.of());
        };
    }

    private Answer shared(Question question) {
        return new ShareSums(tables).answer(question);
    }

    static List<Cell> inOrder(Stream<Cell> cells) {
        return cells.filter(cell -> cell.population() > 0)
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
                        .map(each -> each.getValue().cell(each.getKey()))));
    }

    /** A figure of a day, at the end of every period. */
    private Answer atEnds(Question question, Dimension period) {
        boolean isAtOnce = question.relations() == Relations.COUNTED;
        return switch (question.figure().measure()) {
            case Measure.Stock m when isAtOnce ->
                new StockAtEnds(tables, question, period).answer(m.population(), m.having());
            case Measure.StockRate m when isAtOnce ->
                new StockAtEnds(tables, question, period).answer(m.population(), Optional.of(m.having()));
            case Measure.StockPerInhabitants m ->
                new StockAtEnds(tables, question, period).answer(m.population(), m.having());
            default -> oneAfterTheOther(question, period);
        };
    }

    private Answer oneAfterTheOther(Question question, Dimension period) {
        int place = question.by().indexOf(period);
        var cells = new ArrayList<Cell>();
        for (var each : AskedPeriod.of(question, period)) {
            var there = whole(each.of(question));
            for (var cell : question.by().size() == 1 ? List.of(there.total()) : there.cells()) {
                var at = new ArrayList<>(cell.at());
                at.add(place, each.name());
                cells.add(cell.at(at));
            }
        }
        cells.sort(Comparator.comparing(Cell::at, BY_KEYS));
        return new Answer(whole(question.over(question.from(), question.to())).total(), cells);
    }

    private Cell entered(Question question, Measure.Entered measure) {
        var cells = new ArrayList<Cell>();
        new Sql()
                .add("select value from $.entered where series = ? and day <= ?", measure.series(), question.to())
                .add(FactRows.knownFrom(question))
                .add(" order by day desc, position desc limit 1")
                .read(
                        tables,
                        row -> cells.add(new Cell(
                                List.of(), Optional.of(FactRows.fraction(row, 1)), Optional.empty(), 1, false)));
        return cells.isEmpty() ? new Cell(List.of(), Optional.empty(), Optional.empty(), 0, false) : cells.getFirst();
    }

    /** The values of the dimensions by which a row is split. */
    static List<String> at(Question question, ResultSet row) throws SQLException {
        var at = new ArrayList<String>();
        for (int i = 1; i <= question.ofRows().size(); i++) at.add(row.getString(i));
        return at;
    }
}
