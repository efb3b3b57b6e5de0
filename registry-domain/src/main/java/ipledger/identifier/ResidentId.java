package ipledger.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * 公民身份号码. Eighteen characters: division, date of birth, order, check (GB 11643-1999, ISO 7064 MOD 11-2). Personal
 * data: {@link #toString()} is the number itself, {@link #redacted()} is for eyes that need not know it.
 */
public record ResidentId(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    public ResidentId {
        check(value, value);
    }

    /** Any width, lower-case x, spaces and hyphens dropped. */
    public static ResidentId of(String typed) {
        var compact = Typed.compact(typed).replace("-", "");
        check(typed, compact);
        return new ResidentId(compact);
    }

    private static void check(String typed, String id) {
        if (id.matches("\\d{15}")) {
            throw new Malformed(typed, "resident-id.fifteen-digits");
        }
        if (!id.matches("\\d{17}[\\dX]")) {
            throw new Malformed(typed, "resident-id.form");
        }
        if (!PROVINCES.contains(id.substring(0, 2))) {
            throw new Malformed(typed, "resident-id.division", id.substring(0, 2));
        }
        try {
            LocalDate.of(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14));
        } catch (DateTimeException noSuchDay) {
            throw new Malformed(typed, "resident-id.birth-date");
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        char right = "10X98765432".charAt(sum % 11);
        if (id.charAt(17) != right) {
            throw new Malformed(typed, "resident-id.check-digit");
        }
    }

    private static int number(String id, int from, int to) {
        return Integer.parseInt(id.substring(from, to));
    }

    /** 首次编码的行政区划. The division that first gave the number. */
    public DivisionCode division() {
        return new DivisionCode(value.substring(0, 6));
    }

    /** 脱敏. The city's four digits and the last character; birth and order are hidden. */
    public String redacted() {
        return value.substring(0, 4) + "*".repeat(13) + value.charAt(17);
    }

    @Override
    public String toString() {
        return value;
    }
}
