package ipledger.identifier;

import java.util.regex.Pattern;

/**
 * 公布号, 公告号. A Chinese patent publication: CN, serial and kind code (A application, B or C invention grant, U or Y
 * utility model, S or D design; a digit after it marks a corrected edition).
 */
public record PublicationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("CN[1-9]\\d{5,11}[ABCUYSD][1-9]?");

    public PublicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "publication-number.form");
        }
    }

    /** With or without CN; the kind code is part of the number. */
    public static PublicationNumber of(String typed) {
        var compact = Typed.digits(typed).replaceAll("[-.]", "");
        var number = compact.startsWith("CN") ? compact : "CN" + compact;
        if (number.matches("CN[1-9]\\d{5,11}")) {
            throw new Malformed(typed, "publication-number.missing-kind-code");
        }
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "publication-number.form");
        }
        return new PublicationNumber(number);
    }

    /** 文献种类代码. The kind code, for example A. */
    public String kindCode() {
        return value.replaceFirst("^CN\\d+", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
