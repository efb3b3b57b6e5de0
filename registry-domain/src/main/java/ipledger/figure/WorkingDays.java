package ipledger.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 工作日. Monday to Friday, but for what the yearly notices of the General Office of the State Council move, 2007 to 2026;
 * before and after those years the week alone is known.
 */
public final class WorkingDays {
    private static final String FILE = "cn-working-days.tsv";
    private static final int DAYS_OF_WEEK = 7;
    private static final int WORKING_DAYS_OF_WEEK = 5;

    /** By day, whether it is worked: only days on which that differs from the week. */
    private static final NavigableMap<LocalDate, Boolean> MOVED = read();

    private WorkingDays() {}

    /** The working days after the one day up to and including the other; none where that is not later. */
    public static long between(LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) return 0;
        long days = ChronoUnit.DAYS.between(after, until);
        long worked = days / DAYS_OF_WEEK * WORKING_DAYS_OF_WEEK;
        for (var day = until.minusDays(days % DAYS_OF_WEEK); day.isBefore(until); day = day.plusDays(1))
            if (isOfTheWeek(day.plusDays(1))) worked++;
        for (boolean isWorked : MOVED.subMap(after, false, until, true).values()) worked += isWorked ? 1 : -1;
        return worked;
    }

    private static boolean isOfTheWeek(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static NavigableMap<LocalDate, Boolean> read() {
        try (var in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Map.entry(LocalDate.parse(cells[0]), cells[1].equals("work")))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
