package ipledger.identifier;

import java.util.regex.Pattern;

/** 欧洲专利公布号. Seven digits; the same for the application (A) and the patent (B) (EPC Rule 68). */
public record EpPublicationNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{7}");

    public EpPublicationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "ep-publication.form");
        }
    }

    /** With or without EP and the kind code, which is not kept. */
    public static EpPublicationNumber of(String typed) {
        var bare = Typed.digits(typed)
                .replaceFirst("^EP", "")
                .replaceAll("[-.]", "")
                .replaceFirst("[AB]\\d?$", "");
        var number = bare.matches("\\d{1,6}") ? "0".repeat(7 - bare.length()) + bare : bare;
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "ep-publication.form");
        }
        return new EpPublicationNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
