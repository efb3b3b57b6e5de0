package ipledger.app.imports.eplegal;

import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.identifier.PatentApplicationNumber;
import java.util.regex.Pattern;

/** 同族编号. Numbers as INPADOC writes them (docdb form), each by the form of its office. */
final class FamilyNumbers {
    /** Year, series and serial: 201815919370 is 15/919,370. */
    private static final Pattern AMERICAN = Pattern.compile("(?:19|20)\\d{2}(\\d{8})");

    /** Year, kind and serial without check digit: 201510481495. */
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})([12389])(\\d{7})");

    private static final Pattern OLD_CHINESE = Pattern.compile("(\\d{2})([12389])(\\d{5})");
    private static final Pattern EUROPEAN = Pattern.compile("\\d{1,8}");
    private static final int EUROPEAN_DIGITS = 8;

    private FamilyNumbers() {}

    /** The application that INPADOC so names. */
    static AssetNumber application(String country, String written) {
        var office = Office.of(country);
        var number = written.strip();
        return AssetNumber.of(
                office,
                NumberType.PATENT_APPLICATION,
                switch (office.code()) {
                    case "US" -> AMERICAN.matcher(number).replaceFirst("$1");
                    case "CN" -> chinese(number);
                    case "EP" ->
                        EUROPEAN.matcher(number).matches()
                                ? "0".repeat(EUROPEAN_DIGITS - number.length()) + number
                                : number;
                    default -> number;
                });
    }

    /** Completes the number by the check digit that INPADOC leaves out. */
    private static String chinese(String number) {
        if (!CHINESE.matcher(number).matches() && !OLD_CHINESE.matcher(number).matches()) return number;
        for (char check : "0123456789X".toCharArray())
            try {
                return PatentApplicationNumber.of(number + "." + check).toString();
            } catch (Malformed otherDigit) {
                // Exactly one of the eleven fits, unless year or kind cannot be.
            }
        return number;
    }
}
