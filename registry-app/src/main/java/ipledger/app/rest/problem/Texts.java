package ipledger.app.rest.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** 文本. The sentences of this package in both languages. */
public final class Texts {
    private static final String BUNDLE = "ipledger.app.rest.problem.problems";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The sentence for {@code key}, naming {@code particulars}. */
    public static String of(Locale language, String key, List<?> particulars) {
        var pattern =
                ResourceBundle.getBundle(BUNDLE, language, NO_DEFAULT_LOCALE).getString(key);
        // As text, so that MessageFormat does not put thousands commas into a year.
        return new MessageFormat(pattern, Locale.ROOT)
                .format(particulars.stream()
                        .map(one -> one instanceof Thing.Missing missing ? missing.text(language) : String.valueOf(one))
                        .toArray());
    }
}
