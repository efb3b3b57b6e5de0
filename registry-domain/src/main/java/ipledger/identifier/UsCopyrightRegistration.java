package ipledger.identifier;

import java.util.regex.Pattern;

/** 美国著作权登记号. Class letters and number, for example {@code A25122}, {@code AA129622}, {@code B5-11362}, {@code TX0001234567} (17 USC 410). */
public record UsCopyrightRegistration(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}(\\d{1,2}-)?\\d{1,10}");

    public UsCopyrightRegistration {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "us-copyright.form");
        }
    }

    /** The hyphen after a class digit belongs to the number; others do not. */
    public static UsCopyrightRegistration of(String typed) {
        var bare = Typed.digits(typed).replaceFirst("^US", "").replaceFirst("^([A-Z]+)-", "$1");
        var modern = bare.replace("-", "");
        var number = modern.matches("(TX|VA|PA|SR|TXU|VAU|PAU|SRU)\\d{1,9}")
                ? modern.replaceFirst("\\d+$", "")
                        + "%010d".formatted(Long.parseLong(modern.replaceFirst("^[A-Z]+", "")))
                : bare;
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "us-copyright.form");
        }
        return new UsCopyrightRegistration(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
