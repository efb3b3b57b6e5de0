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
import java.util.TreeMap;

/** 曲线的查询. Reads each cohort once, by the days of grant and of first conversion, and draws its curve. */
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
                .add(" then " + FactRows.against(question) + " end as converted_on, sum("
                        + (isByShares ? "share_num" : "1") + "), count(*) from ")
                .add(FactRows.of(question, related));
        if (!isByShares) sql.add(" where ordinal = 0");
        sql.add(" group by " + FactRows.keys(question) + "den, from_day, converted_on");
        var cohorts = new TreeMap<List<String>, Cohort>(Asking::compare);
        int next = question.ofRows().size();
        sql.read(tables, row -> {
            var at = new ArrayList<String>();
            for (int i = 1; i <= next; i++) at.add(row.getString(i));
            cohorts.computeIfAbsent(at, any -> new Cohort(question.to()))
                    .add(
                            row.getObject(next + 2, LocalDate.class),
                            Optional.ofNullable(row.getObject(next + 3, LocalDate.class)),
                            FactRows.fraction(row, next + 4).over(FactRows.fraction(row, next + 1)),
                            row.getLong(next + 5));
        });
        return cohorts;
    }

    /** 队列. Those of one cell: for each interval who was under observation and had not converted, and who did in it. */
    private static final class Cohort {
        private final LocalDate lastDay;
        private final Fraction[] atRisk = new Fraction[POINTS];
        private final Fraction[] converted = new Fraction[POINTS];
        private final long[] population = new long[POINTS];
        private long size;

        Cohort(LocalDate lastDay) {
            this.lastDay = lastDay;
            Arrays.fill(atRisk, Fraction.ZERO);
            Arrays.fill(converted, Fraction.ZERO);
        }

        void add(LocalDate grantedOn, Optional<LocalDate> convertedOn, Fraction weight, long rows) {
            size += rows;
            for (int i = 0; i < POINTS; i++) {
                var end = grantedOn.plusMonths((long) (i + 1) * Curve.STEP);
                if (end.isAfter(lastDay)) return;
                atRisk[i] = atRisk[i].plus(weight);
                population[i] += rows;
                if (convertedOn.filter(day -> !day.isAfter(end)).isEmpty()) continue;
                converted[i] = converted[i].plus(weight);
                return;
            }
        }

        List<Cell> points(List<String> at) {
            var points = new ArrayList<Cell>();
            var left = Fraction.ONE;
            for (int i = 0; i < POINTS; i++) {
                if (population[i] > 0)
                    left = left.times(atRisk[i].minus(converted[i]).over(atRisk[i]));
                else if (!left.isZero()) break;
                var key = new ArrayList<>(at);
                key.add(Curve.point((i + 1) * Curve.STEP));
                points.add(
                        new Cell(key, Optional.of(Fraction.ONE.minus(left)), Optional.empty(), population[i], false));
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
