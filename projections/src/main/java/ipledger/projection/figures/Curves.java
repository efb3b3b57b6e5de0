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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** 曲线的查询. Reads each cohort once, by the day of grant and the interval of first conversion, and draws its curve. */
record Curves(Tables tables) {
    private static final int POINTS = Curve.LAST / Curve.STEP;

    Answer answer(Question question) {
        var whole = cohorts(question.unsplit()).getOrDefault(List.of(), new Cohort(question.to()));
        var cells = new ArrayList<Cell>();
        cohorts(question).forEach((at, cohort) -> cells.addAll(cohort.points(at)));
        return new Answer(whole.total(), cells);
    }

    private TreeMap<List<String>, Cohort> cohorts(Question question) {
        boolean isByShares = FactRows.isByShares(question);
        // Whole numbers over each denominator add up exactly.
        var related = Related.of(tables, question);
        var sql = new Sql()
                .add("select " + FactRows.keys(question) + (isByShares ? "share_den" : "1")
                        + " as den, from_day, case when ")
                .add(FactRows.convertedWithin(question, Curve.LAST))
                .add(" then " + interval(FactRows.against(question)) + " end as converted_in, sum("
                        + (isByShares ? "share_num" : "1") + "), count(*) from ")
                .add(FactRows.of(question, related));
        if (!isByShares) sql.add(" where ordinal = 0");
        sql.add(" group by " + FactRows.keys(question) + "den, from_day, converted_in");
        var cohorts = new TreeMap<List<String>, Cohort>(Asking::compare);
        int next = question.ofRows().size();
        sql.read(tables, row -> {
            var at = new ArrayList<String>();
            for (int i = 1; i <= next; i++) at.add(row.getString(i));
            int convertedIn = row.getInt(next + 3);
            var converted = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(convertedIn);
            cohorts.computeIfAbsent(at, any -> new Cohort(question.to()))
                    .add(
                            row.getObject(next + 2, LocalDate.class),
                            converted,
                            FactRows.fraction(row, next + 4).over(FactRows.fraction(row, next + 1)),
                            row.getLong(next + 5));
        });
        return cohorts;
    }

    /** The first interval, from 0, at whose end the day had come; a day before the grant lies in the first. */
    private static String interval(String day) {
        var months = "(12 * (date_part('year', " + day + ") - date_part('year', from_day)) + date_part('month', " + day
                + ") - date_part('month', from_day))::int";
        return "greatest(0, ceil((" + months + " + (from_day + make_interval(months => " + months + ") < " + day
                + ")::int) / " + Curve.STEP + ".0) - 1)::int";
    }

    /** 队列. Those of one cell: for each interval who was under observation and had not converted, and who did in it. */
    private static final class Cohort {
        private final LocalDate lastDay;
        private final Map<LocalDate, Integer> observed = new HashMap<>();

        /** By the last interval in which they were under observation and had not converted before. */
        private final Fraction[] lastSeen = new Fraction[POINTS];

        private final long[] lastSeenRows = new long[POINTS];
        private final Fraction[] converted = new Fraction[POINTS];
        private long size;

        Cohort(LocalDate lastDay) {
            this.lastDay = lastDay;
            Arrays.fill(lastSeen, Fraction.ZERO);
            Arrays.fill(converted, Fraction.ZERO);
        }

        void add(LocalDate grantedOn, OptionalInt convertedIn, Fraction weight, long rows) {
            size += rows;
            int intervals = observed.computeIfAbsent(grantedOn, this::intervals);
            if (intervals == 0) return;
            int last = Math.min(intervals - 1, convertedIn.orElse(POINTS));
            lastSeen[last] = lastSeen[last].plus(weight);
            lastSeenRows[last] += rows;
            if (convertedIn.isPresent() && convertedIn.getAsInt() == last)
                converted[last] = converted[last].plus(weight);
        }

        /** How many intervals were over by the last day. */
        private int intervals(LocalDate grantedOn) {
            int over = 0;
            while (over < POINTS
                    && !grantedOn.plusMonths((long) (over + 1) * Curve.STEP).isAfter(lastDay)) over++;
            return over;
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
