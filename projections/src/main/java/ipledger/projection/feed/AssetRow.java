package ipledger.projection.feed;

import ipledger.identifier.AssetNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** 一项资产的行. What the tables of a read model hold of one asset, made of so many of its entries. */
public interface AssetRow {
    AssetNumber asset();

    long entries();

    /**
     * Makes room in the table {@code asset} and in {@code others}, all of which have a column of that name: what they hold of
     * the rows' assets is taken away.
     *
     * @return the rows to write; an asset of which more entries are stored is left as it is
     */
    static <R extends AssetRow> List<R> makeRoom(Tables tables, List<R> rows, List<String> others) {
        var stored = new HashMap<String, Long>();
        var assets = rows.stream().map(row -> row.asset().toString()).toList();
        tables.jdbc()
                .query(
                        tables.at("select asset, entries from $.asset where asset = any (?)"),
                        statement -> Tables.setTexts(statement, 1, assets),
                        row -> {
                            stored.put(row.getString(1), row.getLong(2));
                        });
        if (stored.isEmpty()) return rows;
        var fresh = new ArrayList<R>();
        var replaced = new ArrayList<String>();
        for (var row : rows) {
            var asset = row.asset().toString();
            long before = stored.getOrDefault(asset, 0L);
            if (before > row.entries()) continue;
            fresh.add(row);
            if (before > 0) replaced.add(asset);
        }
        if (!replaced.isEmpty()) delete(tables, replaced, others);
        return fresh;
    }

    private static void delete(Tables tables, List<String> assets, List<String> others) {
        var statement = new StringBuilder("with gone as (select unnest(?::text[]) collate \"C\" as asset)");
        for (var other : others)
            statement.append(", of_" + other + " as (delete from $." + other + " using gone where " + other
                    + ".asset = gone.asset)");
        statement.append(" delete from $.asset using gone where asset.asset = gone.asset");
        tables.jdbc().update(tables.at(statement.toString()), parameters -> Tables.setTexts(parameters, 1, assets));
    }
}
