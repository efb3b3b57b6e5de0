package ipledger.app.rest.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * 错误答复. What is told instead of an answer; {@link #body} is its form in one language.
 *
 * @param status the HTTP status, the type's own but for those that the server finds itself
 * @param particulars what the sentence names
 * @param violations in a language
 * @param more further members, for machines
 */
public record Problem(
        ProblemType type,
        int status,
        List<Object> particulars,
        Function<Locale, List<ViolationLine>> violations,
        Map<String, Object> more) {
    public Problem {
        particulars = List.copyOf(particulars);
        more = Map.copyOf(more);
    }

    public static Problem of(ProblemType type, Object... particulars) {
        return new Problem(type, type.status(), List.of(particulars), language -> List.of(), Map.of());
    }

    public static Problem withViolations(ProblemType type, Function<Locale, List<ViolationLine>> violations) {
        return new Problem(type, type.status(), List.of(), violations, Map.of());
    }

    /** What the server answers with a bare status. */
    public static Problem ofStatus(int status) {
        var type = ProblemType.ofStatus(status);
        return new Problem(type, status, List.of(), language -> List.of(), Map.of());
    }

    public Problem with(String member, Object value) {
        var longer = new LinkedHashMap<>(more);
        longer.put(member, value);
        return new Problem(type, status, particulars, violations, longer);
    }

    /** The members of the answer, in the order in which a person reads them. */
    public Map<String, Object> body(Locale language, String instance) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type.uri().toString());
        body.put("title", Texts.of(language, type.text() + ".title", List.of()));
        body.put("status", status);
        body.put("detail", Texts.of(language, type.text() + ".detail", particulars));
        body.put("instance", instance);
        body.put("violations", violations.apply(language));
        more.forEach(body::putIfAbsent);
        return body;
    }
}
