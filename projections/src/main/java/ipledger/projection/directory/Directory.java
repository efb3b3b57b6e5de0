package ipledger.projection.directory;

import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.AssetRow;
import ipledger.projection.feed.CopiedRows;
import ipledger.projection.feed.Mark;
import ipledger.projection.feed.Tables;
import java.util.List;
import java.util.function.BiConsumer;
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

    /** 有编号的行. A row of the table {@code asset} beside whose asset its numbers are kept. */
    public interface Row extends AssetRow {
        Names names();

        Mark mark();

        @Override
        default AssetNumber asset() {
            return names().asset();
        }

        @Override
        default long entries() {
            return mark().entries();
        }
    }

    /** 行. One number with its asset. */
    private record Line(AssetNumber number, AssetNumber asset) {}

    /**
     * Writes rows in place of what is stored of their assets, and their numbers.
     *
     * @param further the columns beside asset, entries, position and time of recording, in the order in which {@code filler}
     *     gives them
     */
    public static <R extends Row> void write(
            Tables tables, List<R> rows, String further, BiConsumer<CopiedRows, R> filler) {
        var fresh = AssetRow.makeRoom(tables, rows, List.of("number"));
        CopiedRows.into(
                tables,
                "asset (asset, entries, position, recorded_at, " + further + ")",
                fresh,
                (to, row) -> filler.accept(
                        to.text(row.asset().toString())
                                .whole(row.entries())
                                .whole(row.mark().position())
                                .moment(row.mark().recordedAt()),
                        row));
        var lines = fresh.stream()
                .map(Row::names)
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
