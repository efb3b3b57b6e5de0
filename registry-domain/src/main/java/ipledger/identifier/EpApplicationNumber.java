package ipledger.identifier;

import java.util.regex.Pattern;

/** 欧洲专利申请号. Two digits of year and six of serial; the check digit after the dot is verified where typed and not kept (EPO). */
public record EpApplicationNumber(String value) {
    private static final Pattern TYPED = Pattern.compile("(?:EP)?(\\d{8})(?:\\.?(\\d))?A?");
    private static final Pattern WITH_YEAR = Pattern.compile("EP(?:19|20)(\\d{2})0(\\d{6})");

    public EpApplicationNumber {
        if (!value.matches("\\d{8}")) {
            throw new Malformed(value, "ep-application.form");
        }
    }

    /** {@code 10167109}, {@code EP10167109.7}. */
    public static EpApplicationNumber of(String typed) {
        var compact = WITH_YEAR.matcher(Typed.digits(typed).replace("-", "")).replaceFirst("$1$2");
        var match = TYPED.matcher(compact);
        if (!match.matches()) {
            throw new Malformed(typed, "ep-application.form");
        }
        var number = new EpApplicationNumber(Typed.group(match, 1));
        var given = Typed.group(match, 2);
        if (!given.isEmpty() && !given.equals(Integer.toString(number.checkDigit()))) {
            throw new Malformed(typed, "ep-application.check-digit", given, number.checkDigit());
        }
        return number;
    }

    /** 校验位. Digits weighted 1 and 2 in turn, cross sums added, to the next ten. */
    public int checkDigit() {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int product = (value.charAt(i) - '0') * (1 + i % 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
