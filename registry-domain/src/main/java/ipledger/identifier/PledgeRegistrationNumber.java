package ipledger.identifier;

import java.util.regex.Pattern;

/** 质押登记号. Y, year, office code and serial, for example {@code Y2021980001234}; older ones are digits only (专利权质押登记办法). One number may stand on several assets. */
public record PledgeRegistrationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("Y(19|20)\\d{8,14}|\\d{6,16}");

    public PledgeRegistrationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "pledge-registration.form");
        }
    }

    /** With or without the word 登记号. */
    public static PledgeRegistrationNumber of(String typed) {
        var number = Typed.digits(typed).replaceFirst("^登记号:?", "").replaceAll("[-.]", "");
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "pledge-registration.form");
        }
        return new PledgeRegistrationNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
