package ipledger.identifier;

import java.util.regex.Pattern;

/** 非物质文化遗产项目编号. The entry in a list of heritage or traditional knowledge: class in Roman numerals and serial (Ⅷ-87), or the number the culture authority gave (非物质文化遗产法 18). */
public record HeritageEntry(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{IsHan}A-Z0-9][\\p{IsHan}A-Z0-9()/.:-]{0,59}");

    public HeritageEntry {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "heritage-entry.form");
        }
    }

    /** Roman numerals as letters or as single characters. */
    public static HeritageEntry of(String typed) {
        var number = Typed.digits(typed);
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "heritage-entry.form");
        }
        return new HeritageEntry(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
