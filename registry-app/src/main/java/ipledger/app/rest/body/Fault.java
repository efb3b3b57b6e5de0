package ipledger.app.rest.body;

import ipledger.app.rest.problem.Texts;
import ipledger.app.rest.problem.ViolationLine;
import ipledger.identifier.Malformed;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * 字段错误. One field that could not be read.
 *
 * @param pointer where in the body (RFC 6901)
 * @param reason a stable key
 * @param message the sentence in a language
 */
public record Fault(String pointer, String reason, Function<Locale, String> message) {

    /** A fault that this package finds; its sentence stands in the problems' texts. */
    public static Fault of(String pointer, String reason, Object... particulars) {
        return new Fault(pointer, reason, language -> Texts.of(language, reason, List.of(particulars)));
    }

    /** A value that the domain refuses to build. */
    public static Fault of(String pointer, Malformed malformed) {
        return new Fault(pointer, malformed.reason(), malformed::message);
    }

    public ViolationLine line(Locale language) {
        return new ViolationLine(reason, "", message.apply(language), pointer);
    }
}
