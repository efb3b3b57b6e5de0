package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.figure.Population;
import ipledger.figure.Question;
import ipledger.figure.Trait;
import ipledger.projection.feed.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 逐期存量. A stock at the end of every period, of one reading: each holding counts from the first end at which it is in force
 * until before the first at which it no longer is, and so do all that have both in common.
 */
final class StockAtEnds {
    private final Tables tables;
    private final Question question;
    private final List<AskedPeriod> periods;
    private final int place;

    /** By the dimensions beside the period. */
    private final Map<List<String>, Course> cells = new TreeMap<>(Asking::compare);

    private final Map<String, BitSet> counted = new HashMap<>();
    private Shares whole = Shares.NONE;

    StockAtEnds(Tables tables, Question question, Dimension period) {
        this.tables = tables;
        this.question = question;
        this.periods = AskedPeriod.of(question, period);
        this.place = question.by().indexOf(period);
    }

    Answer answer(Population population, Optional<Trait> having) {
        var each = question.over(question.from(), question.to());
        // Where nothing else splits it, a period in which there is nothing has a cell as well.
        if (each.by().isEmpty()) cells.put(List.of(), new Course());
        statement(each, population, having).read(tables, row -> add(each, row));
        var told = new ArrayList<Cell>();
        cells.forEach((at, course) -> told.addAll(course.cells(at)));
        told.sort((one, other) -> Asking.compare(one.at(), other.at()));
        return new Answer(
                HoldingRows.areManyOfOne(each)
                        ? new ShareSums(tables).answer(each.unsplit()).total()
                        : whole.cell(List.of(), each),
                told);
    }

    private Sql statement(Question each, Population population, Optional<Trait> having) {
        boolean isByShares = FactRows.isByShares(each);
        var span = "in_from, in_until, part_from, part_until, co_owned";
        var sql = new Sql()
                .add("select " + FactRows.groups(each) + (isByShares ? "share_den" : "1") + " as den, " + span + ", "
                        + (isByShares ? "sum(share_num)" : "count(*)")
                        + " as weight, count(*) as facts, count(*) filter (where ordinal = 0) as firsts from ")
                .add(HoldingRows.atEnds(each, population, having, periods))
                .add(" where in_from < in_until");
        if (!isByShares && !population.isOfSomeHolders()) sql.add(" and ordinal = 0");
        sql.add(" group by " + FactRows.groupNames(each) + "den, " + span);
        return FactRows.ofParties(each, "den, " + span, "sum(weight), sum(facts), sum(firsts)", sql);
    }

    private void add(Question each, ResultSet row) throws SQLException {
        int next = each.by().size();
        var part = new Range(row.getInt(next + 4), row.getInt(next + 5));
        var asset = Optional.ofNullable(row.getString(next + 6));
        var many = asset.isPresent()
                ? Many.ONE
                : new Many(
                        FactRows.fraction(row, next + 7).over(FactRows.fraction(row, next + 1)),
                        row.getLong(next + 8),
                        row.getLong(next + 9));
        var cell = cells.computeIfAbsent(Asking.at(each, row), any -> new Course());
        for (var in : notCounted(asset, new Range(row.getInt(next + 2), row.getInt(next + 3)))) {
            cell.add(in, part, many.weight(), many.rows());
            if (in.until() == periods.size())
                whole = whole.plus(many.inWhole(part.from() < periods.size() && part.until() > 0));
        }
    }

    /** 所计. Of holdings that have all in common: what they weigh in their cell, and how many assets they are in the total. */
    private record Many(Fraction weight, long rows, long assets) {
        static final Many ONE = new Many(Fraction.ONE, 1, 1);

        Shares inWhole(boolean isPart) {
            var all = Shares.ofAll(Fraction.of(assets), assets);
            return isPart ? all.plus(Shares.ofPart(Fraction.of(assets), assets)) : all;
        }
    }

    /** 若干期. From a place on, until before another. */
    private record Range(int from, int until) {
        Range within(Range other) {
            return new Range(Math.max(from, other.from), Math.min(until, other.until));
        }

        boolean isEmpty() {
            return from >= until;
        }
    }

    /** Of an asset that counts once for several holders, the ends at which none of them was met before. */
    private List<Range> notCounted(Optional<String> asset, Range in) {
        if (asset.isEmpty()) return List.of(in);
        var met = counted.computeIfAbsent(asset.get(), any -> new BitSet());
        var ranges = new ArrayList<Range>();
        for (int i = in.from; i < in.until; i++) if (!met.get(i)) ranges.add(new Range(i, i + 1));
        met.set(in.from, in.until);
        return ranges;
    }

    /** 走势. Of one cell, by how much its shares change from one end to the next. */
    private final class Course {
        private final Shares[] changes = new Shares[periods.size() + 1];

        Course() {
            Arrays.fill(changes, Shares.NONE);
        }

        void add(Range in, Range part, Fraction weight, long rows) {
            add(in, Shares.ofAll(weight, rows));
            add(in.within(part), Shares.ofPart(weight, rows));
        }

        private void add(Range range, Shares shares) {
            if (range.isEmpty()) return;
            changes[range.from] = changes[range.from].plus(shares);
            changes[range.until] = changes[range.until].minus(shares);
        }

        List<Cell> cells(List<String> beside) {
            var told = new ArrayList<Cell>();
            var running = Shares.NONE;
            for (int i = 0; i < periods.size(); i++) {
                running = running.plus(changes[i]);
                var at = new ArrayList<>(beside);
                at.add(place, periods.get(i).name());
                var cell = running.cell(at, periods.get(i).of(question));
                if (beside.isEmpty() || cell.population() > 0) told.add(cell);
            }
            return told;
        }
    }
}
