package ipledger.app.rest;

import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.projection.feed.Phase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** 参数. Query parameters as values, or the problem that says what is wrong with one. */
final class Parameters {
    private Parameters() {}

    static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, name, text, "2026-11-23");
        }
    }

    static Instant moment(String name, String text) {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeParseException noMoment) {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, name, text, "2026-11-23T08:00:00Z");
        }
    }

    static void requireWithin(String name, long value, long least, long most) {
        if (value < least || value > most)
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, name, value, least + " - " + most);
    }

    /** The register's day. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Phase.REGISTER_ZONE);
    }
}
