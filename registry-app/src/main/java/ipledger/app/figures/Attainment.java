package ipledger.app.figures;

import ipledger.app.figures.Target.Direction;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.projection.figures.FigureQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * 完成情况. How far a target is reached on a day: the value, the distance, the years one by one, and what every remaining
 * month has to bring.
 *
 * @param reached the figure on the day, or on the target's last day where that has passed
 * @param missing what is wanting; none where the target is reached or names no number
 * @param pace what every month that remains has to bring, for a target of a number whose day has not passed
 * @param reference by year, what others state; beside the figure and never mixed with it
 * @param years year by year, so that the trend is seen
 */
public record Attainment(
        String policy,
        String what,
        String figure,
        Map<String, String> filter,
        LocalDate from,
        LocalDate by,
        Optional<String> atLeast,
        Optional<String> atMost,
        LocalDate asOf,
        String reached,
        State state,
        Optional<String> missing,
        Optional<String> pace,
        Map<String, String> years,
        Map<String, String> reference,
        String source) {
    public Attainment {
        filter = Map.copyOf(filter);
        reference = Collections.unmodifiableMap(new LinkedHashMap<>(reference));
        years = Collections.unmodifiableMap(new LinkedHashMap<>(years));
    }

    /** 状态. */
    public enum State {
        /** 已达到. */
        REACHED,
        /** 进行中. */
        UNDER_WAY,
        /** 未达到: its day has passed. */
        MISSED,
        /** 上升. */
        RISING,
        /** 未上升. */
        NOT_RISING,
        /** 下降. */
        FALLING,
        /** 未下降. */
        NOT_FALLING,
        /** 无数据: nothing is on record to tell it by. */
        NOTHING_ON_RECORD,
        /** 未开始: its first day has not come. */
        NOT_BEGUN
    }

    public static Attainment of(Target target, LocalDate today, FigureQuery figures, Locale language) {
        var unit = target.figure().unit();
        if (target.from().isAfter(today))
            return told(target, language, today, "", State.NOT_BEGUN, Optional.empty(), Optional.empty(), Map.of());
        var last = target.by().isBefore(today) ? target.by() : today;
        var reached = value(target, target.from(), last, figures);
        var years = new LinkedHashMap<String, String>();
        var series = new ArrayList<Fraction>();
        for (int year = target.from().getYear(); year <= last.getYear(); year++) {
            var first = LocalDate.of(year, 1, 1);
            var end = LocalDate.of(year, 12, 31);
            var ofYear = value(
                    target,
                    first.isBefore(target.from()) ? target.from() : first,
                    end.isAfter(last) ? last : end,
                    figures);
            years.put(Integer.toString(year), ofYear.map(unit::shown).orElse(FigureReport.none(language)));
            series.add(ofYear.orElse(Fraction.ZERO));
        }
        var missing = target.goal()
                .map(goal -> target.direction() == Direction.RISING
                        ? goal.minus(reached.orElse(Fraction.ZERO))
                        : reached.orElse(goal).minus(goal))
                .filter(rest -> rest.compareTo(Fraction.ZERO) > 0);
        long months = ChronoUnit.MONTHS.between(last, target.by());
        return told(
                target,
                language,
                last,
                reached.map(unit::shown).orElse(FigureReport.none(language)),
                reached.isEmpty()
                        ? State.NOTHING_ON_RECORD
                        : state(target, missing.isPresent(), target.by().isBefore(today), series),
                missing.map(unit::shown),
                months > 0 ? missing.map(rest -> unit.shown(rest.over(Fraction.of(months)))) : Optional.empty(),
                years);
    }

    private static Attainment told(
            Target target,
            Locale language,
            LocalDate asOf,
            String reached,
            State state,
            Optional<String> missing,
            Optional<String> pace,
            Map<String, String> years) {
        return new Attainment(
                target.policy(),
                FigureReport.isEnglish(language) ? target.english() : target.what(),
                target.figure().name(),
                target.filter()
                        .map(filter -> Map.of(filter.getKey().text(), filter.getValue()))
                        .orElse(Map.of()),
                target.from(),
                target.by(),
                target.goal()
                        .filter(goal -> target.direction() == Direction.RISING)
                        .map(target.figure().unit()::shown),
                target.goal()
                        .filter(goal -> target.direction() == Direction.FALLING)
                        .map(target.figure().unit()::shown),
                asOf,
                reached,
                state,
                missing,
                pace,
                years,
                target.reference(),
                target.source());
    }

    private static State state(Target target, boolean isMissing, boolean hasPassed, List<Fraction> series) {
        if (target.goal().isPresent()) return !isMissing ? State.REACHED : hasPassed ? State.MISSED : State.UNDER_WAY;
        int change = series.getLast().compareTo(series.getFirst());
        return target.direction() == Direction.RISING
                ? change > 0 ? State.RISING : State.NOT_RISING
                : change < 0 ? State.FALLING : State.NOT_FALLING;
    }

    private static Optional<Fraction> value(Target target, LocalDate from, LocalDate to, FigureQuery figures) {
        var by = target.filter()
                .map(filter -> List.<Dimension>of(filter.getKey()))
                .orElse(List.of());
        var answer = figures.ask(new Question(target.figure(), from, to, by, Instant.MAX, Counting.SHARES))
                .answer();
        if (target.filter().isEmpty()) return answer.total().value();
        var wanted = List.of(target.filter().get().getValue());
        return answer.cells().stream()
                .filter(cell -> cell.at().equals(wanted))
                .findFirst()
                .flatMap(Cell::value)
                .or(() -> answer.total().denominator().isPresent() ? Optional.empty() : Optional.of(Fraction.ZERO));
    }
}
