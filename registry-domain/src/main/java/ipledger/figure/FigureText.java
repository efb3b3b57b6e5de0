package ipledger.figure;

import ipledger.event.AssetKind;
import ipledger.party.PartyKind;
import ipledger.word.Words;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * 指标说明. What a person reads beside a figure, wherever it is shown: its name, how it is counted, and what to know of it.
 *
 * @param notes 附注
 */
public record FigureText(
        String title,
        String unit,
        String numerator,
        String denominator,
        String population,
        String period,
        List<String> basis,
        List<String> notes) {
    private static final String TEXTS = "ipledger.figure.figures";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public FigureText {
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }

    /** The text in Chinese unless English is asked for. */
    public static FigureText of(Figure figure, Locale locale) {
        return new FigureText(
                text(locale, figure.name()),
                text(locale, "unit." + figure.unit()),
                text(locale, figure.name() + ".numerator"),
                text(locale, "denominator." + denominator(figure.measure())),
                population(figure.measure(), locale),
                text(locale, figure.isOfADay() ? "period.day" : "period.flow"),
                basis(figure.measure(), locale),
                notes(figure, locale));
    }

    /** 已剔除关联交易. What is said beside a figure from which dealings within one group are left out. */
    public static String leftOut(Locale locale) {
        return text(locale, "note.left-out");
    }

    /** What a value of a dimension is called; absent where there is no word for it here. */
    public static Optional<String> ofValue(Dimension dimension, String value, Locale locale) {
        return switch (dimension) {
            case DEED, LEADING_INDUSTRY, RELATION -> Optional.of(text(locale, dimension.text() + "." + value));
            default -> Optional.empty();
        };
    }

    /** What a dimension is called. */
    public static String of(Dimension dimension, Locale locale) {
        return text(locale, "dimension." + dimension.text());
    }

    private static String text(Locale locale, String key) {
        var language =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return ResourceBundle.getBundle(TEXTS, language, NO_DEFAULT_LOCALE).getString(key);
    }

    private static String denominator(Measure measure) {
        return switch (measure) {
            case Measure.Stock m -> "none";
            case Measure.StockRate m -> "stock";
            case Measure.StockPerInhabitants m -> "inhabitants";
            case Measure.Flow m ->
                m.counted() != Counted.MEAN_AMOUNT ? "none" : m.deeds().contains(Deed.PAID) ? "payments" : "dealings";
            case Measure.FlowRate m ->
                !m.all().contains(m.part()) ? "defaulted" : m.counted() == Counted.AMOUNT ? "ended-amount" : "ended";
            case Measure.Cohort m -> "granted";
            case Measure.Curve m -> "observed";
            case Measure.Waiting m ->
                m.middle() != Measure.Middle.MEAN ? "none" : m.span() == Measure.Span.TERM ? "termed" : "timed";
            case Measure.Standing m -> "none";
            case Measure.LoanToValue m -> "valuations";
            case Measure.Concentration m -> "secured";
            case Measure.Designated m -> "none";
            case Measure.DesignatedRate m -> "listed";
            case Measure.Entered m -> "none";
        };
    }

    private static String population(Measure measure, Locale locale) {
        return switch (measure) {
            case Measure.Designated m -> text(locale, "population.designations");
            case Measure.DesignatedRate m -> text(locale, "population.designations");
            case Measure.Entered m -> text(locale, "population.entered");
            default -> population(measure.population(), locale);
        };
    }

    private static String population(Population population, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var between = english ? ", " : "、";
        var kinds = population.isOfSomeKinds()
                ? MessageFormat.format(
                        text(locale, "population.kinds"),
                        population.kinds().stream()
                                .sorted()
                                .map((AssetKind kind) -> Words.of(locale, kind))
                                .collect(Collectors.joining(between)))
                : text(locale, "population.all");
        var place = population.ofTheCity() ? text(locale, "population.city") : "";
        if (population.isOfEveryType()) return kinds + place;
        return kinds
                + place
                + MessageFormat.format(
                        text(locale, "population.holders"),
                        population.holders().stream()
                                .sorted()
                                .map((PartyKind kind) -> Words.of(locale, kind))
                                .collect(Collectors.joining(between)));
    }

    private static List<String> basis(Measure measure, Locale locale) {
        var keys = new ArrayList<String>();
        switch (measure) {
            case Measure.Designated m -> keys.add("basis.designations");
            case Measure.DesignatedRate m -> keys.add("basis.designations");
            case Measure.Entered m -> keys.add("basis.entered");
            default -> keys.add("basis.shares");
        }
        var counted = switch (measure) {
            case Measure.Flow m -> m.counted();
            case Measure.FlowRate m -> m.counted();
            case Measure.Standing m -> m.counted();
            case Measure.LoanToValue m -> Counted.AMOUNT;
            case Measure.Concentration m -> Counted.AMOUNT;
            case Measure.Waiting m -> m.deed() == Deed.GRANTED ? Counted.ASSETS : Counted.DEALINGS;
            default -> Counted.ASSETS;
        };
        if (counted.isOfAmounts()) keys.add("basis.amounts");
        else if (counted != Counted.ASSETS) keys.add("basis.dealings");
        if (!(measure instanceof Measure.Entered)) keys.add("basis.recorded");
        return keys.stream().map(key -> text(locale, key)).toList();
    }

    private static List<String> notes(Figure figure, Locale locale) {
        var keys = new ArrayList<String>();
        if (figure.measure() instanceof Measure.Flow flow) {
            if (flow.counted().isWithheldWhenFew()) keys.add("footnote.price");
            if (flow.onlySmallLoans()) keys.add("footnote.small-loan");
            if (flow.deeds().contains(Deed.PLEDGED)) keys.add("footnote.revoked");
            if (flow.deeds().contains(Deed.PAID)) keys.add("footnote.royalties");
        }
        switch (figure.measure()) {
            case Measure.LoanToValue m -> keys.add("footnote.loan-to-value");
            case Measure.Waiting m when m.span() == Measure.Span.WORKING_DAYS -> keys.add("footnote.working-days");
            case Measure.Cohort m -> keys.add("footnote.cohort");
            case Measure.Curve m -> keys.add("footnote.curve");
            case Measure.Designated m when m.onlyWithoutPatent() -> keys.add("footnote.zero-patent");
            case Measure.DesignatedRate m -> keys.add("footnote.zero-patent");
            default -> {} // nothing more to know
        }
        if (figure.looksAtRelations()) keys.add("footnote.related");
        if (figure.name().startsWith("high-value")) keys.add("footnote.high-value");
        return keys.stream().map(key -> text(locale, key)).toList();
    }
}
