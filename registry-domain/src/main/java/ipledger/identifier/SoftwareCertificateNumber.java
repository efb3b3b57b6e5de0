package ipledger.identifier;

import java.util.regex.Pattern;

/** 软件著作权登记证书号. For example 软著登字第0123456号; the registration number stands apart (计算机软件著作权登记办法). */
public record SoftwareCertificateNumber(String value) {
    private static final Pattern FORM = Pattern.compile("软著(登|变补)字第\\d{5,9}号");

    public SoftwareCertificateNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "software-certificate.form");
        }
    }

    /** With or without 证书号 before it, 第 and 号. */
    public static SoftwareCertificateNumber of(String typed) {
        var number = Typed.compact(typed)
                .replaceFirst("^证书号:?", "")
                .replaceFirst("字(\\d)", "字第$1")
                .replaceFirst("(\\d)$", "$1号");
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "software-certificate.form");
        }
        return new SoftwareCertificateNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
