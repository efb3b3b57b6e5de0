package ipledger.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 国民经济行业代码. Section letter and up to four digits: division, group, class (GB/T 4754-2017). The letter follows
 * from the division and may be left out when typing.
 */
public record IndustryCode(String value) implements Comparable<IndustryCode> {
    private static final Pattern FORM = Pattern.compile("([A-T]?)(\\d{2,4})?");
    private static final String SECTIONS = "ABCDEFGHIJKLMNOPQRST";
    /** The last division of each section. */
    private static final int[] LAST_DIVISIONS = {
        5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
    };

    public IndustryCode {
        if (!canonical(value, value).equals(value)) {
            throw new Malformed(value, "industry-code.form");
        }
    }

    /** {@code C3511}, 3511 or C. */
    public static IndustryCode of(String typed) {
        return new IndustryCode(canonical(typed, Typed.compact(typed).replace("-", "")));
    }

    private static String canonical(String typed, String compact) {
        var match = FORM.matcher(compact);
        if (compact.isEmpty() || !match.matches()) {
            throw new Malformed(typed, "industry-code.form");
        }
        var letter = Typed.group(match, 1);
        var digits = Typed.group(match, 2);
        if (digits.isEmpty()) {
            return letter;
        }
        var section = sectionOf(typed, digits.substring(0, 2));
        if (!letter.isEmpty() && !letter.equals(section)) {
            throw new Malformed(typed, "industry-code.section", letter, section);
        }
        return section + digits;
    }

    private static String sectionOf(String typed, String division) {
        int number = Integer.parseInt(division);
        for (int i = 0; i < LAST_DIVISIONS.length && number > 0; i++) {
            if (number <= LAST_DIVISIONS[i]) {
                return SECTIONS.substring(i, i + 1);
            }
        }
        throw new Malformed(typed, "industry-code.division", division);
    }

    /** 门类. The section's letter as a code of its own. */
    public IndustryCode section() {
        return new IndustryCode(value.substring(0, 1));
    }

    /** 大类. The division of two digits; none for a bare section. */
    public Optional<IndustryCode> division() {
        return value.length() < 3 ? Optional.empty() : Optional.of(new IndustryCode(value.substring(0, 3)));
    }

    /** 属于. Whether this is the other industry or a part of it. */
    public boolean within(IndustryCode other) {
        return value.startsWith(other.value);
    }

    @Override
    public int compareTo(IndustryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
