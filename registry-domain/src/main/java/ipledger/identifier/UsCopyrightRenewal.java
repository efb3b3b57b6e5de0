package ipledger.identifier;

import java.util.regex.Pattern;

/** 美国著作权续展号. R and digits until 1977, RE and digits since (17 USC 304). */
public record UsCopyrightRenewal(String value) {
    private static final Pattern FORM = Pattern.compile("R[1-9]\\d{0,7}|RE\\d{10}");

    public UsCopyrightRenewal {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "us-copyright-renewal.form");
        }
    }

    /** Hyphens and spaces are no part of it. */
    public static UsCopyrightRenewal of(String typed) {
        var bare = Typed.digits(typed).replaceFirst("^US", "").replace("-", "");
        var number = bare.matches("RE\\d{6,9}") ? "RE" + "0".repeat(12 - bare.length()) + bare.substring(2) : bare;
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "us-copyright-renewal.form");
        }
        return new UsCopyrightRenewal(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
