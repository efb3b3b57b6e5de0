package ipledger.identifier;

import java.util.regex.Pattern;

/** 美国专利号. Utility patents are digits; RE reissue, D design, PP plant, H statutory invention, T defensive publication, AI additional improvement (35 USC 153). */
public record UsPatentNumber(String value) {
    private static final Pattern FORM = Pattern.compile("(RE|PP|D|H|T|AI|X|RX)?[1-9]\\d{0,7}");

    public UsPatentNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "us-patent.form");
        }
    }

    /** With or without US, commas, leading zeros and the kind code. */
    public static UsPatentNumber of(String typed) {
        var bare = Typed.digits(typed)
                .replaceFirst("^US\\.?", "")
                .replaceFirst("^PAT\\.?(NO\\.?)?", "")
                .replace("-", "")
                .replaceFirst("(?<=\\d)[BEPSH]\\d?$", "");
        var number = bare.replaceFirst("^([A-Z]*)0+(?=.)", "$1");
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "us-patent.form");
        }
        return new UsPatentNumber(number);
    }

    /** 带千分位. As the office prints it, for example 8,789,601 or RE31,218. */
    public String grouped() {
        var letters = value.replaceFirst("\\d+$", "");
        return letters + String.format(java.util.Locale.ROOT, "%,d", Long.parseLong(value.substring(letters.length())));
    }

    @Override
    public String toString() {
        return value;
    }
}
