package ipledger.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 提问. A figure asked for a period, as of its last day, by what was known at a moment.
 *
 * @param from the first day of the period; a figure of a day looks at {@code to} alone
 * @param to the last day, which is the effective date
 * @param by the dimensions that split it, in the order of the cells' keys
 * @param knownAt {@link Instant#MAX} for all that is known
 */
public record Question(
        Figure figure,
        LocalDate from,
        LocalDate to,
        List<Dimension> by,
        Instant knownAt,
        Counting counting,
        Relations relations) {
    public Question {
        by = figure.isCurve() ? pointsLast(by) : List.copyOf(by);
        if (to.isBefore(from)) throw new IllegalArgumentException("from " + from + " to " + to);
        for (var dimension : by)
            if (!figure.dimensions().contains(dimension))
                throw new IllegalArgumentException(figure.name() + " is not split by " + dimension.text());
        if (by.stream().filter(Dimension::isOfPeriod).count() > 1)
            throw new IllegalArgumentException("one period at a time: " + by);
        if (relations == Relations.LEFT_OUT && !figure.looksAtRelations())
            throw new IllegalArgumentException(figure.name() + " counts nothing that may be within one group");
    }

    /** Whoever deals with whom. */
    public Question(
            Figure figure, LocalDate from, LocalDate to, List<Dimension> by, Instant knownAt, Counting counting) {
        this(figure, from, to, by, knownAt, counting, Relations.COUNTED);
    }

    /** 关联交易. What becomes of licences, transfers and contributions within one group. */
    public enum Relations {
        COUNTED,
        /** 剔除. */
        LEFT_OUT
    }

    /** True where it matters who belongs to one group. */
    public boolean asksForRelations() {
        return relations == Relations.LEFT_OUT || by.contains(Dimension.RELATION);
    }

    /** A curve is always split by its points, within whatever else splits it. */
    private static List<Dimension> pointsLast(List<Dimension> by) {
        return Stream.concat(
                        by.stream().filter(dimension -> dimension != Dimension.AFTER_GRANT),
                        Stream.of(Dimension.AFTER_GRANT))
                .toList();
    }

    /** By what its rows are split: not by the points of a curve, at each of which all of them count. */
    public List<Dimension> ofRows() {
        return by.stream()
                .filter(dimension -> dimension != Dimension.AFTER_GRANT)
                .toList();
    }

    /** 计法. How a co-owned asset is counted where holders split a figure. */
    public enum Counting {
        /** By shares: the parts add up to the total. */
        SHARES,
        /** 第一权利人: the first holder alone, as official tables count. */
        FIRST_HOLDER
    }

    /** True where co-owned assets fall into several cells. */
    public boolean isSplitByHolder() {
        return by.stream().anyMatch(Dimension::isOfHolder);
    }

    /** The same question, of another period and without a split by periods. */
    public Question over(LocalDate first, LocalDate last) {
        return new Question(
                figure,
                first,
                last,
                by.stream().filter(dimension -> !dimension.isOfPeriod()).toList(),
                knownAt,
                counting,
                relations);
    }

    /** The same question, whole. */
    public Question unsplit() {
        return new Question(figure, from, to, List.of(), knownAt, counting, relations);
    }

    /** The same question, by what was known at a moment. */
    public Question asKnownAt(Instant moment) {
        return new Question(figure, from, to, by, moment, counting, relations);
    }

    /** Into how many periods it is split; 1 where it is split by none. */
    public long periods() {
        return by.stream()
                .filter(Dimension::isOfPeriod)
                .findFirst()
                .map(period -> period.periodsWithin(from, to))
                .orElse(1L);
    }
}
