package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Counted;
import ipledger.figure.Deed;
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
        var tally = tally(question.figure().measure());
        if (tally.isPresent()) return new DeedSums(tables, tally.get()).answer(question);
        return switch (question.figure().measure()) {
            case Measure.Waiting m -> new Waits(tables, m).answer(question);
            case Measure.Curve m -> new Curves(tables).answer(question);
            case Measure.Entered m -> new Answer(entered(question, m), List.of());
            default -> new ShareSums(tables).answer(question);
        };
    }

    /** How a figure is added up that looks at deeds row by row. */
    private static Optional<Supplier<Tally>> tally(Measure measure) {
        return switch (measure) {
            case Measure.Flow m
            when m.counted() != Counted.ASSETS || m.onlySmallLoans() -> Optional.of(() -> new DeedTally(m.counted()));
            case Measure.FlowRate m -> Optional.of(() -> new RateTally(m));
            case Measure.Standing m -> Optional.of(() -> new DeedTally(m.counted()));
            case Measure.LoanToValue m -> Optional.of(WorthTally::new);
            case Measure.Concentration m -> Optional.of(() -> new LargestTally(m.among()));
            default -> Optional.empty();
        };
    }

    static List<Cell> inOrder(Stream<Cell> cells) {
        return cells.filter(cell -> cell.population() > 0)
                .sorted(Comparator.comparing(Cell::at, BY_KEYS))
                .toList();
    }

    /** A figure of a day, at the end of every period. */
    private Answer atEnds(Question question, Dimension period) {
        boolean isAtOnce = question.relations() == Relations.COUNTED;
        return switch (question.figure().measure()) {
            case Measure.Stock m
            when isAtOnce -> new StockAtEnds(tables, question, period).answer(m.population(), m.having());
            case Measure.StockRate m
            when isAtOnce -> new StockAtEnds(tables, question, period).answer(m.population(), Optional.of(m.having()));
            case Measure.StockPerInhabitants m ->
                new StockAtEnds(tables, question, period).answer(m.population(), m.having());
            case Measure.Standing m -> pledged(question, period, m.deed());
            case Measure.LoanToValue m -> pledged(question, period, Deed.STANDING);
            case Measure.Concentration m -> pledged(question, period, Deed.STANDING);
            default -> oneAfterTheOther(question, period);
        };
    }

    private Answer pledged(Question question, Dimension period, Deed deed) {
        return new DeedSums(tables, tally(question.figure().measure()).orElseThrow()).atEnds(question, period, deed);
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
