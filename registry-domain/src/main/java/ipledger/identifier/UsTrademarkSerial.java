package ipledger.identifier;

import java.util.regex.Pattern;

/** 美国商标申请号. Series and serial of a United States application, eight digits (37 CFR 2.21). */
public record UsTrademarkSerial(String value) {
    private static final Pattern FORM = Pattern.compile("[6-9]\\d{7}");

    public UsTrademarkSerial {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "us-trademark-serial.form");
        }
    }

    /** Also as {@code 77/313,277}. */
    public static UsTrademarkSerial of(String typed) {
        var number = Typed.digits(typed)
                .replaceFirst("^US", "")
                .replaceFirst("^(SN|SERIALNO\\.?)", "")
                .replaceAll("[-/]", "");
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "us-trademark-serial.form");
        }
        return new UsTrademarkSerial(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
