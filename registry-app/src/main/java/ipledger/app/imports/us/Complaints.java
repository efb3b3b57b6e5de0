package ipledger.app.imports.us;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.identifier.Malformed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** 读取问题. Gathers everything that is wrong with one record, so that it is refused with all its reasons at once. */
public final class Complaints {
    private final List<Reason> reasons = new ArrayList<>();

    /** The day in a field, absent where none is stated; a wrong one is noted. */
    public Optional<LocalDate> day(String field, String text) {
        try {
            return UsText.day(text);
        } catch (DateTimeException e) {
            reasons.add(new Reason(field, text, "不是有效日期", "not a valid day"));
            return Optional.empty();
        }
    }

    /** What {@code parse} makes of a field; absent where it is wrong, which is noted. */
    public <T> Optional<T> parsed(String field, Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (Malformed e) {
            reasons.add(new Reason(field, e.value(), e.message(Locale.SIMPLIFIED_CHINESE), e.message(Locale.ENGLISH)));
            return Optional.empty();
        }
    }

    /** Notes what else is wrong. */
    public void add(String field, String value, String chinese, String english) {
        reasons.add(new Reason(field, value, chinese, english));
    }

    /** The refusal, where anything is wrong; else what {@code read} makes of the record. */
    public Reading orElse(Supplier<Reading> read) {
        return reasons.isEmpty() ? read.get() : new Reading.Refused(reasons);
    }
}
