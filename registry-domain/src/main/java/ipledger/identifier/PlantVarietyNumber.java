package ipledger.identifier;

import java.util.regex.Pattern;

/** 植物新品种申请号. Agriculture: CNA, year and seven digits; older CNA, year, serial, dot and digit, which is not judged; forestry: year and serial (植物新品种保护条例). */
public record PlantVarietyNumber(String value) {
    private static final Pattern FORM =
            Pattern.compile("CNA(19|20)\\d{2}\\d{7}|CNA(19|20)\\d{2}\\d{3,5}\\.\\d|(19|20)\\d{2}\\d{3,6}");

    public PlantVarietyNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "plant-variety.form");
        }
    }

    /** Any case and width; the dot of the older form may be missing. */
    public static PlantVarietyNumber of(String typed) {
        var bare = Typed.digits(typed).replaceFirst("^品种权号:?", "").replace("-", "");
        var number = bare.matches("CNA\\d{8,9}") ? bare.replaceFirst("(\\d)$", ".$1") : bare;
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "plant-variety.form");
        }
        return new PlantVarietyNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
