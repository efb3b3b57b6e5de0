package ipledger.rule;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** 输入无效. The input could not be an act: every field that is wrong, at once. It is about input, never about law. */
public final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "ipledger.rule.invalid";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final transient List<Field> fields;

    public Invalid(List<Field> fields) {
        super(fields.toString());
        if (fields.isEmpty()) throw new IllegalArgumentException("an invalid input names what is wrong");
        this.fields = List.copyOf(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /**
     * 错误字段.
     *
     * @param path where it stands in the act, such as {@code terms.claim.dueOn}
     * @param reason a stable key, printed to machines
     * @param particulars what the message names
     */
    public record Field(String path, String reason, List<Object> particulars) {
        public Field {
            particulars = List.copyOf(particulars);
        }

        /** The sentence for a user, in Chinese unless the locale asks for English. */
        public String message(Locale locale) {
            var language = locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                    ? Locale.ENGLISH
                    : Locale.SIMPLIFIED_CHINESE;
            var pattern =
                    ResourceBundle.getBundle(TEXTS, language, NO_DEFAULT_LOCALE).getString("invalid." + reason);
            return new MessageFormat(pattern, Locale.ROOT)
                    .format(particulars.stream().map(String::valueOf).toArray());
        }

        @Override
        public String toString() {
            return path + ": " + message(Locale.SIMPLIFIED_CHINESE);
        }
    }
}
