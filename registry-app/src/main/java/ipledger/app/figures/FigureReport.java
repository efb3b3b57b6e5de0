package ipledger.app.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Dimension;
import ipledger.figure.FigureText;
import ipledger.figure.Fraction;
import ipledger.figure.Question;
import ipledger.figure.Question.Relations;
import ipledger.word.Codes;
import ipledger.word.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * 指标报告. A figure with all that a reader must know of it: definition and its version, effective date, knowledge date, ledger
 * position, population, and why parts do not add up where they do not.
 *
 * @param knownAt absent for all that is known
 * @param ledgerPosition every entry up to it is counted
 */
public record FigureReport(
        String figure,
        int version,
        FigureText definition,
        LocalDate from,
        LocalDate to,
        Optional<Instant> knownAt,
        long ledgerPosition,
        String counting,
        String related,
        List<Column> by,
        Line total,
        List<Line> cells,
        List<String> notes) {
    public FigureReport {
        by = List.copyOf(by);
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** 分列维度. */
    public record Column(String dimension, String name) {}

    /**
     * 一格. The exact numbers, and the figure as it is shown.
     *
     * @param value the exact figure as a fraction; absent where there is none
     * @param shown rounded half up, a rate with its sign; 无 (none) where there is none, * where too few deals stand behind
     *     a price
     * @param unpriced how many dealings are not in an amount for want of a parity
     */
    public record Line(
            Map<String, String> at,
            Map<String, String> names,
            Optional<String> value,
            String shown,
            Optional<String> numerator,
            Optional<String> denominator,
            long population,
            boolean withheld,
            long unpriced) {}

    public static FigureReport of(Question question, Answer answer, long position, long parked, Locale language) {
        return new FigureReport(
                question.figure().name(),
                question.figure().version(),
                FigureText.of(question.figure(), language),
                question.from(),
                question.to(),
                Optional.of(question.knownAt()).filter(moment -> !moment.equals(Instant.MAX)),
                position,
                Codes.text(question.counting()),
                Codes.text(question.relations()),
                question.by().stream()
                        .map(dimension -> new Column(dimension.text(), FigureText.of(dimension, language)))
                        .toList(),
                line(question, answer.total(), language),
                answer.cells().stream()
                        .map(cell -> line(question, cell, language))
                        .toList(),
                notes(question, answer, parked, language));
    }

    private static Line line(Question question, Cell cell, Locale language) {
        var at = new LinkedHashMap<String, String>();
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < cell.at().size(); i++) {
            var dimension = question.by().get(i);
            at.put(dimension.text(), cell.at().get(i));
            names.put(dimension.text(), named(dimension, cell.at().get(i), language));
        }
        return new Line(
                at,
                names,
                cell.value().map(Fraction::toString),
                shown(question, cell, language),
                cell.numerator().map(Fraction::toString),
                cell.denominator().map(Fraction::toString),
                cell.population(),
                cell.withheld(),
                cell.unpriced());
    }

    static String shown(Question question, Cell cell, Locale language) {
        if (cell.withheld()) return "*";
        return cell.value().map(question.figure().unit()::shown).orElse(none(language));
    }

    static String none(Locale language) {
        return isEnglish(language) ? "none" : "无";
    }

    /** What a value of a dimension is called, where it has a word. */
    private static String named(Dimension dimension, String value, Locale language) {
        if (value.equals(Dimension.UNKNOWN)) return isEnglish(language) ? "not recorded" : "未登记";
        var code = Codes.name(value);
        return switch (dimension) {
            case KIND -> Words.of(language, "AssetKind", code);
            case HOLDER_TYPE, COUNTERPARTY_TYPE -> Words.of(language, "PartyKind", code);
            case HOLDER_SIZE -> Words.of(language, "EnterpriseSize", code);
            case COUNTY -> Divisions.name(value);
            case AFTER_GRANT -> isEnglish(language) ? "within " + value + " months" : value + "个月内";
            case INSIDE, COUNTERPARTY_INSIDE -> isEnglish(language) ? value : value.equals("inside") ? "市内" : "市外";
            default -> FigureText.ofValue(dimension, value, language).orElse(value);
        };
    }

    private static List<String> notes(Question question, Answer answer, long parked, Locale language) {
        var notes = new ArrayList<String>();
        var text = FigureText.of(question.figure(), language);
        notes.addAll(text.basis());
        notes.addAll(text.notes());
        if (question.relations() == Relations.LEFT_OUT) notes.add(FigureText.leftOut(language));
        if (parked > 0)
            notes.add(
                    isEnglish(language)
                            ? parked + " assets could not be followed and are not counted"
                            : parked + " 件资产的记录未能读取，未计入");
        long unpriced = answer.total().unpriced();
        if (unpriced > 0)
            notes.add(
                    isEnglish(language)
                            ? unpriced + " dealings are in currencies whose central parity of the day is not on record:"
                                    + " they are not in the amount"
                            : unpriced + " 笔以外币载明，登记日中间价未登载，未计入金额");
        sumOfParts(question, answer)
                .filter(sum -> !answer.total().numerator().equals(Optional.of(sum)))
                .ifPresent(sum -> notes.add(
                        isEnglish(language)
                                ? "the parts add up to "
                                        + question.figure().unit().shown(sum)
                                        + ", the total is another: what falls into several cells counts in each"
                                : "各格之和为 " + question.figure().unit().shown(sum) + "，与合计不同：跨格者各格均计"));
        return notes;
    }

    /** Absent where parts are not meant to add up. */
    private static Optional<Fraction> sumOfParts(Question question, Answer answer) {
        boolean isOfPeriods = question.by().stream().anyMatch(Dimension::isOfPeriod);
        if (answer.cells().isEmpty()
                || question.figure().isCurve()
                || answer.total().denominator().isPresent()
                || (isOfPeriods && question.figure().isOfADay())
                || answer.cells().stream().anyMatch(cell -> cell.numerator().isEmpty())) return Optional.empty();
        return Optional.of(answer.cells().stream()
                .flatMap(cell -> cell.numerator().stream())
                .reduce(Fraction.ZERO, Fraction::plus));
    }

    public static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
