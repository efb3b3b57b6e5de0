package ipledger.projection.feed;

import java.util.List;
import java.util.Optional;

/**
 * 重建报告. What a rebuild did.
 *
 * @param events how many events were read
 * @param position the position at which old and new were compared, and the new became live
 * @param digestBefore of the rows that were live; absent where nothing was, or another version
 * @param digestAfter of the rows that are live now
 * @param equal true where both digests are the same; false where they differ or nothing can be compared
 * @param differing how many rows stand in one of the two only
 * @param examples some of these rows' beginnings, each marked as before or after
 * @param parkedBefore how many assets were not followed
 * @param parkedAfter how many are not followed now
 */
public record RebuildReport(
        String projection,
        long events,
        double seconds,
        long position,
        Optional<String> digestBefore,
        String digestAfter,
        boolean equal,
        long differing,
        List<String> examples,
        long parkedBefore,
        long parkedAfter) {
    public RebuildReport {
        examples = List.copyOf(examples);
    }
}
