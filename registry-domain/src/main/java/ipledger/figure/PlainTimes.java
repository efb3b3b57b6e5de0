package ipledger.figure;

import ipledger.figure.Answer.Cell;
import ipledger.figure.Measure.Curve;
import ipledger.figure.Measure.Middle;
import ipledger.figure.Measure.Span;
import ipledger.figure.PlainFlows.Item;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 时长的逐条计算. How long things took, deed by deed. */
final class PlainTimes {
    private PlainTimes() {}

    static Answer waiting(Question question, PlainFlows flows, Measure.Waiting measure) {
        var timed = inPeriod(question, flows, measure.population(), measure.deed()).stream()
                .filter(done -> isTimed(done, measure.span(), question.to()))
                .toList();
        return PlainFlows.answer(question, timed, (at, items) -> cell(at, items, measure));
    }

    private static List<Done> inPeriod(Question question, PlainFlows flows, Population population, Deed deed) {
        return flows.done(question, population, Set.of(deed)).stream()
                .filter(done -> !done.day().isBefore(question.from()))
                .toList();
    }

    private static boolean isTimed(Done done, Span span, LocalDate lastDay) {
        if (span == Span.TERM) return done.dueOn().isPresent();
        return done.timedAgainst().filter(day -> !day.isAfter(lastDay)).isPresent();
    }

    /** One dealing counts once for each number of days that its assets took. */
    private static Cell cell(List<String> at, List<Item> items, Measure.Waiting measure) {
        record Took(String dealing, Fraction days) {}
        var took = new HashSet<Took>();
        for (var item : items)
            if (item.counts()) took.add(new Took(PlainFlows.dealing(item.done()), days(item.done(), measure.span())));
        var days = took.stream().map(Took::days).sorted().toList();
        int size = days.size();
        if (measure.middle() == Middle.MEAN)
            return new Cell(
                    at,
                    Optional.of(days.stream().reduce(Fraction.ZERO, Fraction::plus)),
                    Optional.of(Fraction.of(size)),
                    size,
                    false);
        if (days.isEmpty()) return new Cell(at, Optional.empty(), Optional.empty(), 0, false);
        var middle = switch (measure.middle()) {
            case LOWER_QUARTILE -> days.get((size + 3) / 4 - 1);
            case UPPER_QUARTILE -> days.get((3 * size + 3) / 4 - 1);
            default -> PlainFlows.median(days);
        };
        return new Cell(at, Optional.of(middle), Optional.empty(), size, false);
    }

    /** From grant to first conversion, none where that came first; from application to registration; to release; to the due day. */
    private static Fraction days(Done done, Span span) {
        var other = span == Span.TERM
                ? done.dueOn().orElseThrow()
                : done.timedAgainst().orElseThrow();
        if (span == Span.WORKING_DAYS) return Fraction.of(WorkingDays.between(other, done.day()));
        long between = ChronoUnit.DAYS.between(other, done.day());
        boolean isForward = span == Span.TERM || done.deed() == Deed.GRANTED;
        return Fraction.of(Math.max(0, isForward ? -between : between));
    }

    static Answer curve(Question question, PlainFlows flows, Curve measure) {
        var granted = inPeriod(question, flows, measure.population(), Deed.GRANTED);
        var whole = granted.stream()
                .flatMap(done -> PlainFlows.items(question.unsplit(), done).stream())
                .toList();
        var split = granted.stream()
                .flatMap(done -> PlainFlows.items(question, done).stream())
                .toList();
        var last = points(List.of(), whole, question).stream()
                .filter(point -> point.at().contains(Curve.point(Curve.LAST)))
                .findFirst();
        return new Answer(
                new Cell(
                        List.of(),
                        last.flatMap(Cell::numerator),
                        Optional.empty(),
                        whole.stream().filter(Item::counts).count(),
                        false),
                PlainFlows.byCell(split).entrySet().stream()
                        .flatMap(each -> points(each.getKey(), each.getValue(), question).stream())
                        .toList());
    }

    /** As far as anybody has been observed. */
    private static List<Cell> points(List<String> at, List<Item> items, Question question) {
        var points = new ArrayList<Cell>();
        var unconverted = Fraction.ONE;
        for (int months = Curve.STEP; months <= Curve.LAST; months += Curve.STEP) {
            var atRisk = Fraction.ZERO;
            var converted = Fraction.ZERO;
            long population = 0;
            for (var item : items) {
                var grantedOn = item.done().day();
                var before = grantedOn.plusMonths(months - Curve.STEP);
                var end = grantedOn.plusMonths(months);
                var on = item.done().timedAgainst();
                boolean isConvertedBefore = months > Curve.STEP
                        && on.filter(day -> !day.isAfter(before)).isPresent();
                if (!item.counts() || end.isAfter(question.to()) || isConvertedBefore) continue;
                population++;
                atRisk = atRisk.plus(item.weight());
                if (on.filter(day -> !day.isAfter(end)).isPresent()) converted = converted.plus(item.weight());
            }
            if (population == 0 && !unconverted.isZero()) break;
            if (population > 0) unconverted = unconverted.times(Fraction.ONE.minus(converted.over(atRisk)));
            var key = new ArrayList<>(at);
            key.add(Curve.point(months));
            points.add(
                    new Cell(key, Optional.of(Fraction.ONE.minus(unconverted)), Optional.empty(), population, false));
        }
        return points;
    }
}
