package ipledger.app.rest;

import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.projection.feed.Phase;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** A code of the register, as bodies write it: {@code by-law}. */
    static <E extends Enum<E>> E code(String name, String text, Class<E> type) {
        var codes = EnumSet.allOf(type);
        return codes.stream()
                .filter(code -> written(code).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> ProblemThrown.of(
                        ProblemType.PARAMETER_WRONG,
                        name,
                        text,
                        codes.stream().map(Parameters::written).collect(Collectors.joining(", "))));
    }

    private static String written(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What another answer gave for this parameter. */
    static <T> T read(String name, String text, Function<String, T> as) {
        try {
            return as.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, name, text, "-");
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
