package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Deed;
import ipledger.figure.Fraction;
import ipledger.figure.Measure.Middle;
import ipledger.figure.Measure.Waiting;
import ipledger.figure.Question;
import ipledger.projection.feed.Tables;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** 时长的查询. How long things took: how often each number of days, and what is in the middle of them. */
record Waits(Tables tables, Waiting measure) {
    /** The total and the parts are asked for alone: a dealing counts once in each. */
    Answer answer(Question question) {
        var whole = counts(question.unsplit()).getOrDefault(List.of(), new TreeMap<>());
        return new Answer(
                took(List.of(), whole),
                question.by().isEmpty()
                        ? List.of()
                        : Asking.inOrder(counts(question).entrySet().stream()
                                .map(each -> took(each.getKey(), each.getValue()))));
    }

    /** Of every cell how often each number of days. */
    private TreeMap<List<String>, TreeMap<Long, Long>> counts(Question question) {
        var related = Related.of(tables, question);
        var rows = new Sql()
                .add("select " + FactRows.groups(question) + days(question) + " as days, " + once(question)
                        + " as once, count(*) as times from ")
                .add(FactRows.of(question, related))
                .add(" where ")
                .add(FactRows.counted(question, related));
        if (!FactRows.isByShares(question)) rows.add(" and ordinal = 0");
        rows.add(" group by " + FactRows.groupNames(question) + "days, once");
        int next = question.by().size();
        var keys = FactRows.names(question.by()) + "days";
        var sql = new Sql()
                .add("select " + keys + ", sum(case when once is null then times else 1 end) from (")
                .add(FactRows.ofParties(question, "days, once", "sum(times) as times", rows))
                .add(") f group by " + keys);
        var cells = new TreeMap<List<String>, TreeMap<Long, Long>>(Asking::compare);
        sql.read(
                tables,
                row -> cells.computeIfAbsent(Asking.at(question, row), any -> new TreeMap<>())
                        .put(row.getLong(next + 1), row.getLong(next + 2)));
        return cells;
    }

    private String days(Question question) {
        return switch (measure.span()) {
            case WORKING_DAYS -> "working_days";
            case TERM -> "greatest(0, due_on - from_day)";
            case DAYS ->
                measure.deed() == Deed.GRANTED
                        ? "greatest(0, " + FactRows.against(question) + " - from_day)"
                        : "greatest(0, from_day - timed_against)";
        };
    }

    /** What counts once for each number of days: a right that several hold, a dealing over several assets. */
    private String once(Question question) {
        if (measure.deed() != Deed.GRANTED) return "coalesce(dealing, asset)";
        return FactRows.isByShares(question) ? "case when share_den > 1 then asset end" : "null::text";
    }

    /** @param counts how often each number of days */
    private Cell took(List<String> at, SortedMap<Long, Long> counts) {
        long count = counts.values().stream().mapToLong(Long::longValue).sum();
        if (measure.middle() == Middle.MEAN) return mean(at, counts);
        if (count == 0) return new Cell(at, Optional.empty(), Optional.empty(), 0, false);
        var value = switch (measure.middle()) {
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
}
