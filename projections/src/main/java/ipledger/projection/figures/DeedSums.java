package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.Question;
import ipledger.projection.feed.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** 行为合计. Adds up deeds row by row: the total and every cell of one reading. */
final class DeedSums {
    private final Tables tables;
    private final Supplier<Tally> tally;
    private final Tally total;
    private final Map<List<String>, Tally> cells = new TreeMap<>(Asking::compare);

    DeedSums(Tables tables, Supplier<Tally> tally) {
        this.tables = tables;
        this.tally = tally;
        this.total = tally.get();
    }

    Answer answer(Question question) {
        var related = Related.of(tables, question);
        new Sql()
                .add("select " + FactRows.keys(question) + DeedTally.Row.COLUMNS + " from ")
                .add(FactRows.of(question, related))
                .add(" where ")
                .add(FactRows.isRead(question, related))
                .read(tables, row -> {
                    addToTotal(question, row);
                    if (!question.by().isEmpty()) add(Asking.at(question, row), question, row);
                });
        return new Answer(total.cell(List.of()), Asking.inOrder(cells()));
    }

    /** Of pledges, at the end of every period. */
    Answer atEnds(Question question, Dimension period, Deed deed) {
        var periods = AskedPeriod.of(question, period);
        int place = question.by().indexOf(period);
        var each = question.over(question.from(), question.to());
        // Where nothing else splits it, a period in which there is nothing has a cell as well.
        boolean isOfPeriodsAlone = each.by().isEmpty();
        if (isOfPeriodsAlone) periods.forEach(one -> cells.put(List.of(one.name()), tally.get()));
        new Sql()
                .add("select " + FactRows.keys(each) + DeedTally.Row.COLUMNS + ", at_end from ")
                .add(FactRows.pledgesAtEnds(each, deed, periods, Related.of(tables, each)))
                .read(tables, row -> {
                    var end = periods.get(row.getInt("at_end"));
                    var at = Asking.at(each, row);
                    at.add(place, end.name());
                    add(at, each, row);
                    if (end.equals(periods.getLast())) addToTotal(each, row);
                });
        return new Answer(total.cell(List.of()), isOfPeriodsAlone ? cells().toList() : Asking.inOrder(cells()));
    }

    private void addToTotal(Question question, ResultSet row) throws SQLException {
        total.add(DeedTally.Row.of(row, question.by().size(), false));
    }

    private void add(List<String> at, Question question, ResultSet row) throws SQLException {
        cells.computeIfAbsent(at, any -> tally.get())
                .add(DeedTally.Row.of(row, question.by().size(), FactRows.isByShares(question)));
    }

    private Stream<Cell> cells() {
        return cells.entrySet().stream().map(each -> each.getValue().cell(each.getKey()));
    }
}
