package ipledger.identifier;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 美国专利申请号. Series and serial, eight digits together (37 CFR 1.53, MPEP 503): 29 and 35 designs, 60 to 69
 * provisionals, 90 to 96 re-examinations; a reissue application has a number of the ordinary series.
 */
public record UsApplicationNumber(int series, int serial) implements Comparable<UsApplicationNumber> {
    /** 申请种类. What the series says. */
    public enum Kind {
        /** 普通申请. Utility, plant and reissue applications. */
        ORDINARY,
        /** 外观设计. */
        DESIGN,
        /** 临时申请. */
        PROVISIONAL,
        /** 复审, 补充审查. Proceedings on a granted patent. */
        REEXAMINATION
    }

    private static final int LAST_SERIAL = 999_999;
    private static final Pattern TYPED = Pattern.compile("(?:US|SN)*(?:(\\d{1,2})/(\\d{1,6})|(\\d{2})(\\d{6}))[A-Z]?");
    private static final Pattern WITH_YEAR = Pattern.compile("(?:US)?(?:19|20)\\d{2}(\\d{8})[A-Z]?");

    public UsApplicationNumber {
        if (series < 1 || series > 99 || serial < 1 || serial > LAST_SERIAL) {
            throw new Malformed(series + "/" + serial, "us-application.range");
        }
    }

    /** {@code 15145443}, {@code 15/145,443}, {@code US 15/145443}, with the year {@code 201815919370}. */
    public static UsApplicationNumber of(String typed) {
        var compact = Typed.digits(typed).replace("-", "");
        if (compact.startsWith("PCT")) {
            throw new Malformed(typed, "us-application.pct");
        }
        var withYear = WITH_YEAR.matcher(compact);
        var match = TYPED.matcher(withYear.matches() ? Typed.group(withYear, 1) : compact);
        if (!match.matches()) {
            throw new Malformed(typed, "us-application.form");
        }
        int series = Integer.parseInt(Typed.group(match, 1) + Typed.group(match, 3));
        int serial = Integer.parseInt(Typed.group(match, 2) + Typed.group(match, 4));
        if (series < 1 || serial < 1) {
            throw new Malformed(typed, "us-application.range");
        }
        return new UsApplicationNumber(series, serial);
    }

    /** 种类. By the series. */
    public Kind kind() {
        if (series == 29 || series == 35) {
            return Kind.DESIGN;
        }
        if (series >= 60 && series <= 69) {
            return Kind.PROVISIONAL;
        }
        return series >= 90 ? Kind.REEXAMINATION : Kind.ORDINARY;
    }

    /** 斜线形式. As the office prints it, 15/145,443. */
    public String slashed() {
        return String.format(Locale.ROOT, "%02d/%03d,%03d", series, serial / 1000, serial % 1000);
    }

    @Override
    public int compareTo(UsApplicationNumber other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d%06d", series, serial);
    }
}
