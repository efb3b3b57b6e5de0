package ipledger.identifier;

import java.util.regex.Pattern;

/** 美国申请公布号. Year and seven digits (37 CFR 1.215). */
public record UsPublicationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("20\\d{9}");

    public UsPublicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "us-publication.form");
        }
    }

    /** Also as {@code US 2002/0118851 A1}; the kind code is not kept. */
    public static UsPublicationNumber of(String typed) {
        var bare = Typed.digits(typed)
                .replaceFirst("^US", "")
                .replaceAll("[-/]", "")
                .replaceFirst("[AP]\\d$", "");
        // Some sources drop the zero after the year.
        var number = bare.matches("20\\d{8}") ? bare.substring(0, 4) + "0" + bare.substring(4) : bare;
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "us-publication.form");
        }
        return new UsPublicationNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
