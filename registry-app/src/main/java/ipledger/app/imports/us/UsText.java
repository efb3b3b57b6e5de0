package ipledger.app.imports.us;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 美国数据的文字. The office's place holders and its ways of writing a day. */
public final class UsText {
    private static final Set<String> PLACE_HOLDERS = Set.of("NULL", "NONE", "N/A", "-");
    /** 2015-08-20T05:00:00Z, 2000-05-09-04:00, 2010-04-23: midnight in Washington is the same day in Greenwich. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T +-].*)?");
    /** 04/05/2002, 06-12-1986; 01/01/1 is a place holder. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{1,4})");

    /** Before the office's first patent of 1790 stand only its place holders, 0001-01-01 and the like. */
    private static final int FIRST_YEAR = 1790;

    private UsText() {}

    /** The text, where it says anything. */
    public static Optional<String> stated(String text) {
        var plain = text.strip();
        return plain.isEmpty() || PLACE_HOLDERS.contains(plain.toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(plain);
    }

    /**
     * The day, where one is stated.
     *
     * @throws DateTimeException where it is stated and could be none
     */
    public static Optional<LocalDate> day(String text) {
        return stated(text).flatMap(UsText::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        var monthFirst = MONTH_FIRST.matcher(text);
        if (yearFirst.matches()) return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        if (monthFirst.matches()) return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        throw new DateTimeException("not a day: " + text);
    }

    private static Optional<LocalDate> day(String year, String month, String dayOfMonth) {
        if (Integer.parseInt(year) < FIRST_YEAR) return Optional.empty();
        return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
    }

    /** "Ronald Yamamoto, Stanley R. Conston" as two names. */
    public static List<String> names(String text) {
        return Stream.of(text.split("[,;]", -1))
                .map(UsText::stated)
                .flatMap(Optional::stream)
                .toList();
    }
}
