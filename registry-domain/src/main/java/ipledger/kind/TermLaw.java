package ipledger.kind;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 保护期规定. How long a right runs by one text of law.
 *
 * @param from the first day on which a right that begins has this term
 * @param until the last one; absent while it is law
 * @param basis the text and article
 */
record TermLaw(LocalDate from, Optional<LocalDate> until, String basis, Wording words, LastDay lastDay) {
    /** 届满日的计算. Absent where what it depends on is not known. */
    @FunctionalInterface
    interface LastDay {
        Optional<LocalDate> of(TermDates dates);
    }

    static TermLaw always(String basis, Wording words, LastDay lastDay) {
        return new TermLaw(LocalDate.MIN, Optional.empty(), basis, words, lastDay);
    }

    static TermLaw from(String day, String basis, Wording words, LastDay lastDay) {
        return new TermLaw(LocalDate.parse(day), Optional.empty(), basis, words, lastDay);
    }

    static TermLaw until(String day, String basis, Wording words, LastDay lastDay) {
        return new TermLaw(LocalDate.MIN, Optional.of(LocalDate.parse(day)), basis, words, lastDay);
    }

    boolean isLawOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
