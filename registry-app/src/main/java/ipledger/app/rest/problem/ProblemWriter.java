package ipledger.app.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** 错误书写. Writes a problem to an answer that has not begun; used wherever no controller has the word. */
public final class ProblemWriter {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String INSTANCE = ProblemWriter.class.getName() + ".instance";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemWriter() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) return;
        var language = Language.of(request);
        var bytes = JSON.writeValueAsBytes(problem.body(language, instanceOf(request)));
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    /** The address of this occurrence of a problem, which the log bears too. */
    public static String instanceOf(HttpServletRequest request) {
        if (request.getAttribute(INSTANCE) instanceof String given) return given;
        var instance = "urn:uuid:" + UUID.randomUUID();
        request.setAttribute(INSTANCE, instance);
        return instance;
    }
}
