package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Fraction;
import ipledger.figure.Measure.Curve;
import ipledger.figure.Question;
import ipledger.projection.feed.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** 曲线的查询. Reads each cohort once, by the day of grant and the interval of first conversion, and draws its curve. */
record Curves(Tables tables) {
    private static final int POINTS = Curve.LAST / Curve.STEP;

    Answer answer(Question question) {
        var whole = new Cohort();
        var cohorts = new TreeMap<List<String>, Cohort>(Asking::compare);
        int next = question.ofRows().size();
        statement(question).read(tables, row -> {
            int observed = row.getInt(next + 2);
            int convertedIn = row.getInt(next + 3);
            var converted = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(convertedIn);
            var weight = FactRows.fraction(row, next + 4).over(FactRows.fraction(row, next + 1));
            long firsts = row.getLong(next + 6);
            whole.add(observed, converted, Fraction.of(firsts), firsts);
            cohorts.computeIfAbsent(Asking.at(question, row), any -> new Cohort())
                    .add(observed, converted, weight, row.getLong(next + 5));
        });
        var cells = new ArrayList<Cell>();
        cohorts.forEach((at, cohort) -> cells.addAll(cohort.points(at)));
        return new Answer(whole.total(), cells);
    }

    /** How many rights, by how many intervals they were observed and in which they were converted. */
    private Sql statement(Question question) {
        boolean isByShares = FactRows.isByShares(question);
        var against = FactRows.against(question);
        // Intervals by parties would be hardly fewer than the rows: who a party is is asked before they are counted.
        var keys = FactRows.keys(question);
        var sql = new Sql()
                .add("select " + keys + (isByShares ? "share_den" : "1") + " as den, "
                        + observed(question.to()) + " as observed, case when " + against + " is not null then "
                        + interval(against) + " end as converted_in, " + (isByShares ? "sum(share_num)" : "count(*)")
                        + " as weight, count(*) as facts, count(*) filter (where ordinal = 0) as firsts from ")
                .add(FactRows.of(question, Related.of(tables, question)));
        if (!isByShares) sql.add(" where ordinal = 0");
        return sql.add(" group by " + keys + "den, observed, converted_in");
    }

    /** How many intervals after the day of grant were over by the last day. */
    private static String observed(LocalDate lastDay) {
        var latest = IntStream.rangeClosed(1, POINTS)
                .mapToObj(intervals -> latestGrant(lastDay, intervals * Curve.STEP))
                .sorted()
                .toList();
        return POINTS + " - width_bucket(from_day - 1, " + FactRows.days(latest) + ")";
    }

    /** The latest day from which so many months are over by the last day: at the end of a month it may be one of several. */
    private static LocalDate latestGrant(LocalDate lastDay, int months) {
        var day = lastDay.minusMonths(months);
        while (!day.plusDays(1).plusMonths(months).isAfter(lastDay)) day = day.plusDays(1);
        return day;
    }

    /** The first interval, from 0, at whose end the day had come; a day before the grant lies in the first. */
    private static String interval(String day) {
        var months = "12 * (date_part('year', " + day + ") - date_part('year', from_day)) + date_part('month', " + day
                + ") - date_part('month', from_day) + (date_part('day', from_day) < date_part('day', " + day
                + "))::int";
        return "least(" + POINTS + ", greatest(0, ceil((" + months + ") / " + Curve.STEP + ") - 1))::int";
    }

    /** 队列. Those of one cell: for each interval who was under observation and had not converted, and who did in it. */
    private static final class Cohort {
        /** By the last interval in which they were under observation and had not converted before. */
        private final Fraction[] lastSeen = new Fraction[POINTS];

        private final long[] lastSeenRows = new long[POINTS];
        private final Fraction[] converted = new Fraction[POINTS];
        private long size;

        Cohort() {
            Arrays.fill(lastSeen, Fraction.ZERO);
            Arrays.fill(converted, Fraction.ZERO);
        }

        void add(int intervals, OptionalInt convertedIn, Fraction weight, long rows) {
            size += rows;
            if (intervals == 0) return;
            int last = Math.min(intervals - 1, convertedIn.orElse(POINTS));
            lastSeen[last] = lastSeen[last].plus(weight);
            lastSeenRows[last] += rows;
            if (convertedIn.isPresent() && convertedIn.getAsInt() == last)
                converted[last] = converted[last].plus(weight);
        }

        List<Cell> points(List<String> at) {
            var points = new ArrayList<Cell>();
            var left = Fraction.ONE;
            var atRisk = Arrays.stream(lastSeen).reduce(Fraction.ZERO, Fraction::plus);
            long population = Arrays.stream(lastSeenRows).sum();
            for (int i = 0; i < POINTS; i++) {
                if (population > 0) left = left.times(atRisk.minus(converted[i]).over(atRisk));
                else if (!left.isZero()) break;
                var key = new ArrayList<>(at);
                key.add(Curve.point((i + 1) * Curve.STEP));
                points.add(new Cell(key, Optional.of(Fraction.ONE.minus(left)), Optional.empty(), population, false));
                atRisk = atRisk.minus(lastSeen[i]);
                population -= lastSeenRows[i];
            }
            return points;
        }

        Cell total() {
            var points = points(List.of());
            return new Cell(
                    List.of(),
                    points.size() == POINTS ? points.getLast().numerator() : Optional.empty(),
                    Optional.empty(),
                    size,
                    false);
        }
    }
}
