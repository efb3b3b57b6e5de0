package ipledger.projection.directory;

import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.CopiedRows;
import ipledger.projection.feed.Tables;
import java.util.List;
import java.util.stream.Stream;

/**
 * 编号索引. Which asset bears a number: the table {@code number} of a read model, written with its asset's row. Two assets
 * may claim one number; then it finds both.
 */
public final class Directory {
    private Directory() {}

    /** 资产的全部编号. */
    public record Names(AssetNumber asset, List<AssetNumber> others) {
        public Names {
            others = List.copyOf(others);
        }

        /** The principal number and the others. */
        public List<AssetNumber> all() {
            return Stream.concat(Stream.of(asset), others.stream()).distinct().toList();
        }
    }

    /** 行. One number with its asset. */
    private record Line(AssetNumber number, AssetNumber asset) {}

    /** Writes the numbers of assets of which the table has none. */
    public static void write(Tables tables, List<Names> names) {
        var lines = names.stream()
                .flatMap(each -> each.all().stream().map(number -> new Line(number, each.asset())))
                .toList();
        CopiedRows.into(
                tables,
                "number (number, asset)",
                lines,
                (to, line) ->
                        to.text(line.number().toString()).text(line.asset().toString()));
    }
}
