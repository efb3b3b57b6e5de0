package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerUnavailable;
import ipledger.ledger.Octets;
import ipledger.ledger.assetmap.MapPage;
import ipledger.ledger.assetmap.MapPages;
import ipledger.ledger.assetmap.PagePath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 映射页表. The pages of the asset map in the database. */
final class StoredPages implements MapPages {
    private final Connection connection;

    StoredPages(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Map<PagePath, MapPage> load(Collection<PagePath> paths) {
        // Joined and not "= any(?)", whose every element the planner weighs before it asks for any.
        try (var query = connection.prepareStatement(
                "select path, content from unnest(?::bytea[]) as wanted(path) join ledger.map_page using (path)")) {
            query.setArray(1, array(List.copyOf(paths)));
            var pages = new HashMap<PagePath, MapPage>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    pages.put(new PagePath(Octets.copyOf(row.getBytes(1))), MapPage.of(row.getBytes(2)));
                }
            }
            return pages;
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The asset map cannot be read", unreachable);
        }
    }

    void keep(Map<PagePath, MapPage> pages) throws SQLException {
        var paths = List.copyOf(pages.keySet());
        try (var upsert = connection.prepareStatement(
                "insert into ledger.map_page (path, content) select * from unnest(?::bytea[], ?::bytea[])"
                        + " on conflict (path) do update set content = excluded.content")) {
            upsert.setArray(1, array(paths));
            upsert.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            paths.stream()
                                    .map(path -> pages.get(path))
                                    .map(MapPage::toBytes)
                                    .toArray(byte[][]::new)));
            upsert.executeUpdate();
        }
    }

    private java.sql.Array array(List<PagePath> paths) throws SQLException {
        return connection.createArrayOf(
                "bytea", paths.stream().map(path -> path.nibbles().toBytes()).toArray(byte[][]::new));
    }
}
