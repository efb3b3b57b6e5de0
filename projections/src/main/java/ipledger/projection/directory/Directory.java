package ipledger.projection.directory;

import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Tables;
import java.util.List;
import java.util.stream.Stream;

/**
 * 编号索引. Which asset bears a number: the table {@code number} of a read model, written with its asset's row. Two assets
 * may claim one number; then it finds both.
 */
public final class Directory {
    private Directory() {}

    /**
     * 资产的全部编号.
     *
     * @param entries the count of entries of the row that says so; numbers are written only where that row stands
     */
    public record Names(AssetNumber asset, List<AssetNumber> others, long entries) {
        public Names {
            others = List.copyOf(others);
        }

        /** The principal number and the others. */
        public List<AssetNumber> all() {
            return Stream.concat(Stream.of(asset), others.stream()).distinct().toList();
        }

        private List<String> texts() {
            return all().stream().map(AssetNumber::toString).toList();
        }
    }

    /** Writes the numbers of assets whose rows were written before. */
    public static void write(Tables tables, List<Names> names) {
        tables.jdbc()
                .batchUpdate(
                        tables.at("delete from $.number n using $.asset a where n.asset = ? and a.asset = n.asset and"
                                + " a.entries = ? and n.number <> all (?)"),
                        names,
                        Math.max(1, names.size()),
                        (statement, each) -> {
                            statement.setString(1, each.asset().toString());
                            statement.setLong(2, each.entries());
                            Tables.setTexts(statement, 3, each.texts());
                        });
        tables.jdbc()
                .batchUpdate(
                        tables.at("insert into $.number (number, asset) select unnest(?::text[]), a.asset from"
                                + " $.asset a where a.asset = ? and a.entries = ? on conflict do nothing"),
                        names,
                        Math.max(1, names.size()),
                        (statement, each) -> {
                            Tables.setTexts(statement, 1, each.texts());
                            statement.setString(2, each.asset().toString());
                            statement.setLong(3, each.entries());
                        });
    }
}
