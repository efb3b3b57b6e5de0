package ipledger.app.rest;

import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.projection.feed.Positions;
import ipledger.projection.feed.ReadModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 等候. Lets a caller who names a receipt's position see what was written there: {@code atLeast=} or its header. */
@Component
final class WaitForPosition {
    static final String HEADER = "X-At-Least-Position";
    static final String PARAMETER = "atLeast";

    /** So long an answer waits for the read side. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final Positions positions;

    WaitForPosition(Positions positions) {
        this.positions = positions;
    }

    void await(HttpServletRequest request, ReadModel model) {
        var asked = Optional.ofNullable(request.getParameter(PARAMETER))
                .or(() -> Optional.ofNullable(request.getHeader(HEADER)));
        if (asked.isEmpty()) return;
        long position = parsed(asked.get());
        if (!positions.await(model, position, LONGEST))
            throw ProblemThrown.of(ProblemType.NOT_YET_REACHED, position, LONGEST.toMillis());
    }

    private static long parsed(String text) {
        try {
            return Long.parseUnsignedLong(text.strip());
        } catch (NumberFormatException noNumber) {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, PARAMETER, text, "1234");
        }
    }
}
