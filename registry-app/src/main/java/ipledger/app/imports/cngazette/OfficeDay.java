package ipledger.app.imports.cngazette;

import ipledger.app.imports.ReadRecord.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 日期. A day as the offices write it: 20211210, 2021.12.10, 2021-12-10, 2021年12月10日; zeros alone say nothing. */
public final class OfficeDay {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[-./年]?)(\\d{1,2})(?:[-./月]?)(\\d{1,2})日?");
    private static final Pattern NOTHING = Pattern.compile("0*");

    private OfficeDay() {}

    /**
     * The day that {@code written} says.
     *
     * @param field where it stands, for the reason
     * @param faults gets a reason where it is no day
     * @return absent where it says nothing or is no day
     */
    public static Optional<LocalDate> read(String field, String written, List<Reason> faults) {
        var plain = written.strip();
        if (NOTHING.matcher(plain).matches()) return Optional.empty();
        var match = FORM.matcher(plain);
        if (match.matches() && (plain.length() != plain.replaceAll("\\D", "").length() || plain.length() == 8)) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))));
            } catch (DateTimeException noSuchDay) {
                // Falls through: a thirty-first of February is no day.
            }
        }
        faults.add(new Reason(field, plain, "不是有效日期", "not a day of the calendar"));
        return Optional.empty();
    }
}
