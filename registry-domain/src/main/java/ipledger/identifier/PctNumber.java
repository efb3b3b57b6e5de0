package ipledger.identifier;

import java.util.regex.Pattern;

/**
 * 国际申请号, 国际公布号. {@code PCT/US2013/061281} names an application by its receiving office, {@code WO2014/052257}
 * its publication (PCT Administrative Instructions 307, 404).
 */
public record PctNumber(String value) {
    private static final Pattern FORM = Pattern.compile("PCT/[A-Z]{2}(?:19|20)\\d{2}/\\d{6}|WO(?:19|20)\\d{2}/\\d{6}");
    private static final Pattern APPLICATION = Pattern.compile(
            "(?:PCT/?([A-Z]{2})/?((?:19|20)\\d{2}|\\d{2})/?(\\d{5,6})|([A-Z]{2})((?:19|20)\\d{2})(\\d{6}))");
    private static final Pattern PUBLICATION = Pattern.compile(
            "(?:WO/?)?((?:19|20)\\d{2})/?(\\d{6})(?:A\\d)?|(?:WO/?(?=\\d)|(?=\\d{8}$))(\\d{2})/?(\\d{5,6})(?:A\\d)?");
    private static final int FIRST_YEAR = 1978;

    public PctNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "pct-number.form");
        }
    }

    /** Also {@code PCT/US13/61281}, {@code EP2017051719} (an application), {@code WO 99/12345}, {@code 2014052257}, {@code 02054790}. */
    public static PctNumber of(String typed) {
        var compact = Typed.digits(typed).replace("-", "");
        var publication = PUBLICATION.matcher(compact);
        if (publication.matches()) {
            var year = year(Typed.group(publication, 1) + Typed.group(publication, 3));
            return new PctNumber("WO" + year + "/" + serial(Typed.group(publication, 2) + Typed.group(publication, 4)));
        }
        var application = APPLICATION.matcher(compact);
        if (!application.matches()) {
            throw new Malformed(typed, "pct-number.form");
        }
        var office = Typed.group(application, 1) + Typed.group(application, 4);
        var year = year(Typed.group(application, 2) + Typed.group(application, 5));
        return new PctNumber(
                "PCT/" + office + year + "/" + serial(Typed.group(application, 3) + Typed.group(application, 6)));
    }

    private static String year(String digits) {
        if (digits.length() == 4) {
            return digits;
        }
        return (Integer.parseInt(digits) >= FIRST_YEAR % 100 ? "19" : "20") + digits;
    }

    private static String serial(String digits) {
        return digits.length() == 5 ? "0" + digits : digits;
    }

    /** 是否公布号. Whether this names the publication and not the application. */
    public boolean isPublication() {
        return value.startsWith("WO");
    }

    @Override
    public String toString() {
        return value;
    }
}
