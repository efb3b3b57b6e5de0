package ipledger.app.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 语言. Which of the two languages a caller reads: Chinese, unless English is preferred to it. */
public final class Language {
    private Language() {}

    public static Locale of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    /** The language that {@code header}, an {@code Accept-Language}, asks for; what cannot be read asks for nothing. */
    public static Locale of(@Nullable String header) {
        if (header == null) return Locale.SIMPLIFIED_CHINESE;
        return preferred(header).stream()
                .filter(range -> range.getRange().startsWith("en")
                        || range.getRange().startsWith("zh")
                        || range.getRange().equals("*"))
                .findFirst()
                .map(range -> range.getRange().startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static List<Locale.LanguageRange> preferred(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
