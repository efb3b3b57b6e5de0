package ipledger.identifier;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 资产编号. One name of an asset: office, type of number and the number as its own class prints it. Text:
 * {@code CN:patent-application:202111286633.X}. Two equal values name one asset; one asset may have several.
 */
public record AssetNumber(Office office, NumberType type, String value) implements Comparable<AssetNumber> {
    private static final Pattern TEXT = Pattern.compile("([A-Za-z]{2}):([a-z]+(?:-[a-z]+)+):(.+)");

    public AssetNumber {
        var canonical = NumberForms.canonical(office, type, value);
        if (!canonical.equals(value)) {
            throw new Malformed(value, "asset-number.not-canonical", canonical);
        }
    }

    /** A number of which office and type are known, typed in any form. */
    public static AssetNumber of(Office office, NumberType type, String typed) {
        return new AssetNumber(office, type, NumberForms.canonical(office, type, typed));
    }

    public static AssetNumber of(PatentApplicationNumber number) {
        return new AssetNumber(Office.CN, NumberType.PATENT_APPLICATION, number.toString());
    }

    public static AssetNumber of(TrademarkNumber number) {
        return new AssetNumber(Office.CN, NumberType.TRADEMARK_REGISTRATION, number.toString());
    }

    public static AssetNumber of(UsApplicationNumber number) {
        return new AssetNumber(Office.US, NumberType.PATENT_APPLICATION, number.toString());
    }

    public static AssetNumber of(UsPatentNumber number) {
        return new AssetNumber(Office.US, NumberType.PATENT_GRANT, number.toString());
    }

    public static AssetNumber of(PctNumber number) {
        return new AssetNumber(
                Office.WO,
                number.isPublication() ? NumberType.PATENT_PUBLICATION : NumberType.PATENT_APPLICATION,
                number.toString());
    }

    /** The canonical text, or whatever a person types that has exactly one reading. */
    public static AssetNumber of(String typed) {
        var readings = readings(typed);
        if (readings.size() > 1) {
            throw new Malformed(
                    typed,
                    "asset-number.ambiguous",
                    readings.stream().map(AssetNumber::toString).collect(Collectors.joining(", ")));
        }
        return readings.getFirst();
    }

    /** 可能的含义. Every asset number the text may be, the likeliest first; never empty. */
    public static List<AssetNumber> readings(String typed) {
        var text = TEXT.matcher(Typed.plain(typed));
        if (text.matches()) {
            return List.of(
                    of(Office.of(Typed.group(text, 1)), NumberType.of(Typed.group(text, 2)), Typed.group(text, 3)));
        }
        return NumberForms.readings(typed);
    }

    /** 主编号. Whether a right of this office is kept under numbers of this type. */
    public boolean isPrincipal() {
        return switch (type) {
            case PATENT_APPLICATION,
                    WORK_REGISTRATION,
                    SOFTWARE_REGISTRATION,
                    PLANT_VARIETY,
                    LAYOUT_DESIGN,
                    GEOGRAPHICAL_INDICATION,
                    DOMAIN_NAME,
                    HERITAGE_ENTRY -> true;
            case TRADEMARK_APPLICATION -> office.equals(Office.US);
            case TRADEMARK_REGISTRATION -> !office.equals(Office.US);
            case PATENT_PUBLICATION, PATENT_GRANT, WORK_RENEWAL, SOFTWARE_CERTIFICATE -> false;
        };
    }

    /** 显示形式. What a person expects to see: 202111286633.X, US 8,789,601, EP 2400812. */
    public String display() {
        if (type == NumberType.DOMAIN_NAME) {
            return new DomainName(value).unicode();
        }
        return switch (office.code()) {
            case "CN", "WO" -> value;
            case "US" ->
                switch (type) {
                    case PATENT_GRANT -> "US " + new UsPatentNumber(value).grouped();
                    case PATENT_APPLICATION ->
                        "US " + UsApplicationNumber.of(value).slashed();
                    case PATENT_PUBLICATION -> "US " + value.substring(0, 4) + "/" + value.substring(4);
                    case TRADEMARK_APPLICATION ->
                        "US " + UsApplicationNumber.of(value).slashed();
                    default -> "US " + value;
                };
            case "EP" ->
                type == NumberType.PATENT_APPLICATION
                        ? "EP " + value + "." + new EpApplicationNumber(value).checkDigit()
                        : "EP " + value;
            default -> office + " " + value;
        };
    }

    @Override
    public int compareTo(AssetNumber other) {
        return Comparator.comparing(AssetNumber::office)
                .thenComparing(AssetNumber::type)
                .thenComparing(AssetNumber::value)
                .compare(this, other);
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return office + ":" + type + ":" + value;
    }
}
