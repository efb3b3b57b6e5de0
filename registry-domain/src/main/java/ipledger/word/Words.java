package ipledger.word;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * 用语. The word that a person reads for one of the register's codes, such as 有效 for {@code RightStatus.IN_FORCE}: data
 * carry the code, sentences the word. The Chinese is the law's own.
 */
public final class Words {
    private static final String WORDS = "ipledger.word.words";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /**
     * The word for a code of the register, in Chinese unless {@code locale} asks for English.
     *
     * @throws MissingResourceException where it has none
     */
    public static String of(Locale locale, Enum<?> code) {
        return words(locale).getString(key(code));
    }

    /**
     * The word for a code as data carry it, or the code itself where this program does not know it (a newer register's).
     *
     * @param type the code's type, such as {@code Pledge.Stage}
     */
    public static String of(Locale locale, String type, String code) {
        return ofKey(locale, type + "." + code).orElse(code);
    }

    /** The word for a code by its {@link #key}; absent where {@code key} is none. */
    public static Optional<String> ofKey(Locale locale, String key) {
        var words = words(locale);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** What names a code wherever it is kept as text: its type and itself, such as {@code RightStatus.IN_FORCE}. */
    public static String key(Enum<?> code) {
        var type = code.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + code.name();
    }

    private static ResourceBundle words(Locale locale) {
        var language =
                locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return ResourceBundle.getBundle(WORDS, language, NO_DEFAULT_LOCALE);
    }
}
