package ipledger.projection.register;

import ipledger.asset.RightStatus;
import ipledger.event.AssetKind;
import ipledger.identifier.AssetNumber;
import java.util.List;
import java.util.Optional;

/**
 * 检索结果. One page, in the order of the principal numbers; never cut silently.
 *
 * @param total how many lines all pages have together
 * @param next ask for what comes after this asset; absent on the last page
 * @param ledgerPosition every entry up to this position is reflected
 */
public record SearchPage(List<Line> lines, long total, Optional<AssetNumber> next, long ledgerPosition) {
    public SearchPage {
        lines = List.copyOf(lines);
    }

    /**
     * 检索行. One asset found.
     *
     * @param status where the right stands on the day of the search
     * @param unknownSince the position from which the register knows no more of it; absent when all is well
     */
    public record Line(
            AssetNumber number,
            Optional<AssetKind> kind,
            String title,
            List<String> holders,
            RightStatus status,
            Optional<Long> unknownSince) {
        public Line {
            holders = List.copyOf(holders);
        }
    }
}
