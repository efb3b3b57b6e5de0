package ipledger.identifier;

import java.util.regex.Pattern;

/**
 * 作品登记号. A work's registration: 国作登字-2020-F-01012345, 湘作登字-2015-F-00012345, older with a division's two
 * digits 作登字:18-2010-F-123 (作品自愿登记试行办法).
 */
public record WorkNumber(String value) {
    private static final String TAIL = "(?:19|20)\\d{2}-[A-Z]-\\d{1,8}";
    private static final Pattern FORM = Pattern.compile("\\p{IsHan}?作登字-" + TAIL + "|\\p{IsHan}?作登字:\\d{2}-" + TAIL);
    private static final Pattern TYPED = Pattern.compile(
            "(?:作品)?(?:登记号:?)?(\\p{IsHan}?作登字)[-:]?第?(?:(\\d{2})-?(?=(?:19|20)\\d{2}-))?((?:19|20)\\d{2})-?([A-Z])-?(\\d{1,8})号?");

    public WorkNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "work-number.form");
        }
    }

    /** With half or full width colon, hyphens or none between the parts. */
    public static WorkNumber of(String typed) {
        var match = TYPED.matcher(Typed.digits(typed));
        if (!match.matches()) {
            throw new Malformed(typed, "work-number.form");
        }
        var division = Typed.group(match, 2);
        return new WorkNumber(Typed.group(match, 1)
                + (division.isEmpty() ? "-" : ":" + division + "-")
                + Typed.group(match, 3)
                + "-"
                + Typed.group(match, 4)
                + "-"
                + Typed.group(match, 5));
    }

    /** 作品类别. The letter of the class of work. */
    public char workClass() {
        return value.charAt(value.lastIndexOf('-') - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
