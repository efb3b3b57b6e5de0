package ipledger.identifier;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * 格式错误. The text could not be a number, code, amount or share; says what is wrong and, where known, what would be
 * right. It is about input, never about law (style.md 4: Invalid).
 */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final String MESSAGES = "ipledger.identifier.malformed";

    private final String value;
    private final String reason;
    private final transient List<Object> particulars;

    /**
     * @param value the input as typed
     * @param reason a stable key, such as {@code patent-number.check-digit}
     * @param particulars what the message names beside the value
     */
    public Malformed(String value, String reason, Object... particulars) {
        super(reason);
        this.value = value;
        this.reason = reason;
        this.particulars = List.of(particulars);
    }

    /** 原文. The input as typed; it may be personal data. */
    public String value() {
        return value;
    }

    /** 原因. The stable key of the reason, printed to machines. */
    public String reason() {
        return reason;
    }

    /** 细节. What the message names, in the order of its place holders from {1} on. */
    public List<Object> particulars() {
        return particulars;
    }

    /** 说明. The message for a person; any language but English gets Chinese. */
    public String message(Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var pattern = ResourceBundle.getBundle(MESSAGES, language, control).getString(reason);
        // As text, so that MessageFormat does not put thousands commas into a year.
        var named = Stream.concat(Stream.of(value), particulars.stream())
                .map(String::valueOf)
                .toArray();
        return new MessageFormat(pattern, language).format(named);
    }

    /** 中文说明. The message in the default language; it never shows a resident's number. */
    @Override
    public String getMessage() {
        return message(Locale.SIMPLIFIED_CHINESE);
    }

    /** Whether the text has another shape altogether, so that another reading of it may say more. */
    boolean isAboutForm() {
        return reason.endsWith(".form");
    }
}
