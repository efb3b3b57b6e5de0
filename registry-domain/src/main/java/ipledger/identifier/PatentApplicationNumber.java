package ipledger.identifier;

import java.util.regex.Pattern;

/**
 * 专利申请号. A Chinese patent application, and with ZL before it the patent: 12 digits, a dot and a check digit since
 * October 2003, 8 digits before (ZC 0006-2003). A divisional's year is that of its own filing: never infer one date from
 * the other.
 */
public record PatentApplicationNumber(String value) implements Comparable<PatentApplicationNumber> {
    /** 专利种类. What the kind digit says. */
    public enum Kind {
        /** 发明. */
        INVENTION('1'),
        /** 实用新型. */
        UTILITY_MODEL('2'),
        /** 外观设计. */
        DESIGN('3'),
        /** 进入中国国家阶段的PCT发明. */
        PCT_INVENTION('8'),
        /** 进入中国国家阶段的PCT实用新型. */
        PCT_UTILITY_MODEL('9');

        private final char digit;

        Kind(char digit) {
            this.digit = digit;
        }
    }

    private static final Pattern FORM = Pattern.compile("(\\d{12}|\\d{8})\\.[\\dX]");
    private static final Pattern PREFIX = Pattern.compile("^(专利申请号|专利号|申请号)?[:]?(ZL|CN)?\\.?");
    private static final Pattern STANDARD = Pattern.compile("([123]0)(\\d{4})(\\d{9})");
    private static final Pattern BARE = Pattern.compile("\\d{7,12}[\\dX]");
    /** At most one dot, and at most one character after it. */
    private static final Pattern DOTS = Pattern.compile("[^.]*(\\.[^.]?)?");

    private static final int FIRST_YEAR = 1985;
    private static final int CHANGE_OF_FORM = 2003;
    private static final int LAST_YEAR = 2099;
    /** Serials of the short form have five digits; the long form began at 100001. */
    private static final int LAST_SHORT_SERIAL = 99_999;

    public PatentApplicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "patent-number.form");
        }
        check(value, value.substring(0, value.indexOf('.')), value.charAt(value.length() - 1));
    }

    /** With or without ZL or CN, spaces, hyphens, the dot; also the office's standard form of 15 digits. */
    public static PatentApplicationNumber of(String typed) {
        if (FORM.matcher(typed).matches()) {
            return new PatentApplicationNumber(typed);
        }
        var number = Typed.without(Typed.digits(typed), PREFIX).replace("-", "");
        if (STANDARD.matcher(number).matches()) {
            return fromStandard(number);
        }
        var bare = number.replace(".", "");
        if (!BARE.matcher(bare).matches() || !DOTS.matcher(number).matches()) {
            throw new Malformed(typed, "patent-number.form");
        }
        int length = bare.length();
        if (length == 13 || length == 9) {
            char given = bare.charAt(length - 1);
            var digits = bare.substring(0, length - 1);
            check(typed, digits, given);
            return new PatentApplicationNumber(digits + "." + given);
        }
        if ((length == 12 || length == 8) && bare.charAt(length - 1) != 'X') {
            checkYearAndKind(typed, bare);
            throw new Malformed(typed, "patent-number.missing-check-digit", checkDigit(bare));
        }
        throw new Malformed(typed, "patent-number.form");
    }

    /**
     * 标准格式. Two digits of type (10 invention, 20 utility model, 30 design), year, nine digits of serial, no check
     * digit: {@code 102015000481495} is 201510481495.9. A serial that begins 08 or 09 entered through the PCT.
     */
    public static PatentApplicationNumber fromStandard(String typed) {
        var match = STANDARD.matcher(Typed.digits(typed));
        if (!match.matches()) {
            throw new Malformed(typed, "patent-number.standard-form");
        }
        char type = Typed.group(match, 1).charAt(0);
        int year = Integer.parseInt(Typed.group(match, 2));
        var serial = Typed.group(match, 3);
        var route = serial.substring(0, 2);
        char kind = switch (route) {
            case "00" -> type;
            case "08" -> Kind.PCT_INVENTION.digit;
            case "09" -> Kind.PCT_UTILITY_MODEL.digit;
            default -> throw new Malformed(typed, "patent-number.standard-form");
        };
        boolean isRouteOfType = switch (route) {
            case "08" -> type == Kind.INVENTION.digit;
            case "09" -> type == Kind.UTILITY_MODEL.digit;
            default -> true;
        };
        if (!isRouteOfType) {
            throw new Malformed(typed, "patent-number.standard-form");
        }
        int running = Integer.parseInt(serial.substring(2));
        boolean isShort = year < CHANGE_OF_FORM || (year == CHANGE_OF_FORM && running <= LAST_SHORT_SERIAL);
        if (isShort && running > LAST_SHORT_SERIAL) {
            throw new Malformed(typed, "patent-number.standard-form");
        }
        var digits = isShort
                ? "%02d%c%05d".formatted(year % 100, kind, running)
                : "%04d%c%07d".formatted(year, kind, running);
        checkYearAndKind(typed, digits);
        return new PatentApplicationNumber(digits + "." + checkDigit(digits));
    }

    private static void check(String typed, String digits, char given) {
        checkYearAndKind(typed, digits);
        char right = checkDigit(digits);
        if (given != right) {
            throw new Malformed(typed, "patent-number.check-digit", given, right);
        }
    }

    private static void checkYearAndKind(String typed, String digits) {
        int year = yearOf(digits);
        boolean fits = digits.length() == 12
                ? year >= CHANGE_OF_FORM && year <= LAST_YEAR
                : year >= FIRST_YEAR && year <= CHANGE_OF_FORM;
        if (!fits) {
            throw new Malformed(typed, "patent-number.year", digits.substring(0, digits.length() == 12 ? 4 : 2));
        }
        char kind = kindDigit(digits);
        if ("12389".indexOf(kind) < 0) {
            throw new Malformed(typed, "patent-number.kind", kind, digits.length() == 12 ? 5 : 3);
        }
    }

    private static int yearOf(String digits) {
        if (digits.length() == 12) {
            return Integer.parseInt(digits.substring(0, 4));
        }
        int short2 = Integer.parseInt(digits.substring(0, 2));
        return short2 >= FIRST_YEAR % 100 ? 1900 + short2 : 2000 + short2;
    }

    private static char kindDigit(String digits) {
        return digits.charAt(digits.length() == 12 ? 4 : 2);
    }

    /** ZC 0006-2003: weights 2 to 9 and again from 2, sum modulo 11, ten written X. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (2 + i % 8);
        }
        return "0123456789X".charAt(sum % 11);
    }

    /** 种类. Invention, utility model or design, and whether through the PCT. */
    public Kind kind() {
        char digit = kindDigit(value.substring(0, value.indexOf('.')));
        for (var kind : Kind.values()) {
            if (kind.digit == digit) {
                return kind;
            }
        }
        throw new IllegalStateException("kind digit checked at construction: " + value);
    }

    /** 年份. The year in the number: of filing at the office, for a divisional of its own filing. */
    public int year() {
        return yearOf(value.substring(0, value.indexOf('.')));
    }

    @Override
    public int compareTo(PatentApplicationNumber other) {
        int byYear = Integer.compare(year(), other.year());
        return byYear != 0 ? byYear : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
