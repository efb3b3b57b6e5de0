package ipledger.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 施行期间. The days on which a text is law.
 *
 * @param until the last day; absent while it is law
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    /** Not bound to a text's days: what any register must be able to say of any entry. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, Optional.empty());

    /** Law from that day on. */
    public static Period from(String day) {
        return new Period(LocalDate.parse(day), Optional.empty());
    }

    /** Law from one day through another. */
    public static Period between(String day, String lastDay) {
        return new Period(LocalDate.parse(day), Optional.of(LocalDate.parse(lastDay)));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return (from.equals(LocalDate.MIN) ? "" : from) + " – "
                + until.map(LocalDate::toString).orElse("");
    }
}
