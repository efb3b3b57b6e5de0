package ipledger.identifier;

import java.util.regex.Pattern;

/** 软件著作权登记号. Year, SR and six or seven digits, for example {@code 2010SR012345} (计算机软件保护条例). */
public record SoftwareNumber(String value) {
    private static final Pattern FORM = Pattern.compile("(19|20)\\d{2}SR\\d{6,7}");

    public SoftwareNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "software-number.form");
        }
    }

    /** With or without the word 登记号, spaces and hyphens. */
    public static SoftwareNumber of(String typed) {
        var number = Typed.compact(typed).replaceFirst("^(软件)?登记号:?", "").replaceAll("[-.]", "");
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "software-number.form");
        }
        return new SoftwareNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
