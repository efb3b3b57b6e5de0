package ipledger.rule;

import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import ipledger.word.Words;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * 违反. One rule that one event breaks on one asset.
 *
 * @param particulars what the message names
 * @param entry the entry on record that would become unlawful, by its sequence; absent where the event judged itself does
 */
public record Violation(
        String rule, Citation basis, AssetNumber asset, List<Object> particulars, Optional<Long> entry) {
    private static final String TEXTS = "ipledger.rule.rules";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Violation {
        particulars = List.copyOf(particulars);
    }

    public Violation(String rule, Citation basis, AssetNumber asset, List<Object> particulars) {
        this(rule, basis, asset, particulars, Optional.empty());
    }

    /** The same, of an entry that is on record already. */
    public Violation of(long sequence) {
        return new Violation(rule, basis, asset, particulars, Optional.of(sequence));
    }

    /** The sentence for a user, in Chinese unless the locale asks for English. */
    public String message(Locale locale) {
        return text(locale, rule, particulars);
    }

    /** The sentence of a rule, with its places open: what the catalogue of rules prints. */
    public static String pattern(Locale locale, String rule) {
        var language =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return ResourceBundle.getBundle(TEXTS, language, NO_DEFAULT_LOCALE).getString("rule." + rule);
    }

    /** The sentence of a rule, with its particulars. */
    public static String text(Locale locale, String rule, List<?> particulars) {
        return new MessageFormat(pattern(locale, rule), Locale.ROOT)
                .format(particulars.stream().map(one -> shown(locale, one)).toArray());
    }

    /** The particulars as text that is kept: parties by their names, codes by their keys, for {@link #text} to read. */
    public List<String> kept() {
        return particulars.stream().map(Violation::kept).toList();
    }

    private static String kept(Object particular) {
        return switch (particular) {
            case Party party -> party.name();
            case Enum<?> code -> Words.key(code);
            case Collection<?> several -> several.stream().map(Violation::kept).collect(Collectors.joining(", "));
            default -> particular.toString();
        };
    }

    /** Parties by their names alone, codes by their words, several things one after another. */
    private static String shown(Locale locale, Object particular) {
        return switch (particular) {
            case Party party -> party.name();
            case Enum<?> code -> Words.of(locale, code);
            case String text -> Words.ofKey(locale, text).orElse(text);
            case Collection<?> several ->
                several.stream().map(one -> shown(locale, one)).collect(Collectors.joining(", "));
            default -> particular.toString();
        };
    }

    @Override
    public String toString() {
        return rule + " " + basis + ": " + message(Locale.SIMPLIFIED_CHINESE) + " [" + asset
                + entry.map(sequence -> " #" + sequence).orElse("") + "]";
    }
}
