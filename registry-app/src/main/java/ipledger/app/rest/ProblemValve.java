package ipledger.app.rest;

import ipledger.app.rest.problem.Language;
import ipledger.app.rest.problem.Problem;
import ipledger.app.rest.problem.ProblemWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 协议错误. Answers requests that the server cannot even hand to the application: they too get problem details. */
public final class ProblemValve extends ErrorReportValve {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST_ERROR_STATUS = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < FIRST_ERROR_STATUS || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var language = Language.of(request.getHeader("Accept-Language"));
        var body = Problem.ofStatus(status).body(language, "urn:uuid:" + UUID.randomUUID());
        try {
            response.setContentType(ProblemWriter.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(JSON.writeValueAsString(body));
            response.finishResponse();
        } catch (IOException callerGone) {
            getContainer().getLogger().debug("the caller did not wait for its problem", callerGone);
        }
    }
}
