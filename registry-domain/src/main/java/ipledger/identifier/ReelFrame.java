package ipledger.identifier;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** 卷号与页号. Where the United States office recorded a document; names the recording (37 CFR 3.11, 3.51). */
public record ReelFrame(int reel, int frame) implements Comparable<ReelFrame> {
    private static final Pattern TYPED = Pattern.compile(
            "(?:(?:AT)?REEL(?:/FRAME)?:?(?:NO\\.?)?)?(\\d{1,6})(?:[/\\-:,;]|[/,;]?FRAME:?(?:NO\\.?)?)(\\d{1,4})");
    private static final int LAST_REEL = 999_999;
    private static final int LAST_FRAME = 9_999;

    public ReelFrame {
        if (reel < 1 || reel > LAST_REEL || frame < 0 || frame > LAST_FRAME) {
            throw new Malformed(reel + "/" + frame, "reel-frame.range");
        }
    }

    /** {@code 49107/392}, {@code 049107/0392}, {@code 38505-128}, {@code REEL 018247 FRAME 0405}. */
    public static ReelFrame of(String typed) {
        var match = TYPED.matcher(Typed.compact(typed));
        if (!match.matches()) {
            throw new Malformed(typed, "reel-frame.form");
        }
        return new ReelFrame(Integer.parseInt(Typed.group(match, 1)), Integer.parseInt(Typed.group(match, 2)));
    }

    /** 补零形式. As the office prints it, 049107/0392. */
    public String padded() {
        return String.format(Locale.ROOT, "%06d/%04d", reel, frame);
    }

    @Override
    public int compareTo(ReelFrame other) {
        return Comparator.comparingInt(ReelFrame::reel)
                .thenComparingInt(ReelFrame::frame)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return reel + "/" + frame;
    }
}
