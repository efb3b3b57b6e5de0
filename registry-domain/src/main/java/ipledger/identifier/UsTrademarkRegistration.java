package ipledger.identifier;

import java.util.regex.Pattern;

/** 美国商标注册号. One to eight digits without leading zeros (37 CFR 2.151). */
public record UsTrademarkRegistration(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,7}");

    public UsTrademarkRegistration {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "us-trademark-registration.form");
        }
    }

    /** With or without commas and leading zeros. */
    public static UsTrademarkRegistration of(String typed) {
        var number = Typed.digits(typed)
                .replaceFirst("^US", "")
                .replaceFirst("^(RN|REG\\.?(NO\\.?)?)", "")
                .replaceFirst("^0+", "");
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "us-trademark-registration.form");
        }
        return new UsTrademarkRegistration(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
