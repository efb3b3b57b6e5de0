package ipledger.identifier;

import java.util.regex.Pattern;

/** 许可备案号. X, year, office code and serial, for example {@code X2021980001234}; older ones are digits only (专利实施许可合同备案办法). */
public record LicenceRecordNumber(String value) {
    private static final Pattern FORM = Pattern.compile("X(19|20)\\d{8,14}|\\d{6,16}");

    public LicenceRecordNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "licence-record.form");
        }
    }

    /** With or without the word 备案号. */
    public static LicenceRecordNumber of(String typed) {
        var number = Typed.digits(typed).replaceFirst("^(合同)?备案号:?", "").replaceAll("[-.]", "");
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "licence-record.form");
        }
        return new LicenceRecordNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
