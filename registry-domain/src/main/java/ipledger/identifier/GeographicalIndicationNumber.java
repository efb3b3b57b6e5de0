package ipledger.identifier;

import java.util.regex.Pattern;

/** 地理标志编号. The announcement of protection (AGI01234, 国家知识产权局公告第384号) or the number of the mark (商标法 3). */
public record GeographicalIndicationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}A-Z0-9][\\p{IsHan}A-Z0-9()/.:-]{0,59}");

    public GeographicalIndicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "geographical-indication.form");
        }
    }

    /** Any announcement or mark number of letters, Han characters and digits. */
    public static GeographicalIndicationNumber of(String typed) {
        var number = Typed.digits(typed);
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "geographical-indication.form");
        }
        return new GeographicalIndicationNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
