package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerBroken;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.ledger.tree.FullTile;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.Tiles;
import ipledger.ledger.tree.TreeHash;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 树瓦表. The tiles of the tree in the database: full ones in rows of their own, the right edge from what it is made of. */
final class StoredTiles implements Tiles {
    private final Connection connection;

    StoredTiles(Connection connection) {
        this.connection = connection;
    }

    @Override
    public TileHashes hashes(Tile tile) {
        return Objects.requireNonNull(all(List.of(tile)).get(tile));
    }

    /** All in one round trip, a statement for each. */
    @Override
    public Map<Tile, TileHashes> all(Collection<Tile> tiles) {
        var hashes = new HashMap<Tile, TileHashes>();
        if (tiles.isEmpty()) {
            return hashes;
        }
        // In one order, so that the same kinds of tiles are the same statement, which the server then knows.
        var asked = tiles.stream()
                .sorted(Comparator.comparingInt(Tile::level).thenComparingLong(Tile::index))
                .toList();
        try (var query = connection.prepareStatement(
                asked.stream().map(StoredTiles::question).collect(Collectors.joining("; ")))) {
            int parameter = 1;
            for (var tile : asked) {
                parameter = set(query, parameter, tile);
            }
            query.execute();
            for (var tile : asked) {
                hashes.put(tile, read(query.getResultSet(), tile));
                query.getMoreResults();
            }
            return hashes;
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The tiles of the ledger cannot be read", unreachable);
        }
    }

    /** Answered by the tile's hashes in order, in one row or in many. */
    private static String question(Tile tile) {
        if (tile.level() > 0) {
            return "select root from ledger.tile where level = ? and number >= ? and number < ? order by number";
        }
        return tile.isFull()
                ? "select coalesce((select hashes from ledger.tile where level = 0 and number = ?),"
                        + " (select string_agg(leaf_hash, ''::bytea order by position) from ledger.event"
                        + " where position > ? and position <= ?))"
                : "select leaf_hash from ledger.event where position > ? and position <= ? order by position";
    }

    private static int set(PreparedStatement query, int parameter, Tile tile) throws SQLException {
        int next = parameter;
        if (tile.level() > 0) {
            query.setInt(next++, tile.level() - 1);
        } else if (tile.isFull()) {
            query.setLong(next++, tile.index());
        }
        query.setLong(next++, first(tile));
        query.setLong(next++, first(tile) + tile.width());
        return next;
    }

    private static TileHashes read(ResultSet rows, Tile tile) throws SQLException {
        var bytes = new ByteArrayOutputStream(tile.width() * TreeHash.LENGTH_BYTES);
        while (rows.next()) {
            var hashes = rows.getBytes(1);
            bytes.writeBytes(hashes == null ? new byte[0] : hashes);
        }
        if (bytes.size() != tile.width() * TreeHash.LENGTH_BYTES) {
            throw new LedgerBroken("Tile " + tile.index() + " at level " + tile.level() + " has " + bytes.size()
                    + " bytes, not those of " + tile.width() + " hashes");
        }
        return TileHashes.of(bytes.toByteArray());
    }

    private static long first(Tile tile) {
        return tile.index() * Tile.FULL_WIDTH;
    }

    void keep(List<FullTile> tiles) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into ledger.tile (level, number, root, hashes) select * from"
                        + " unnest(?::smallint[], ?::bigint[], ?::bytea[], ?::bytea[])")) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "smallint",
                            tiles.stream().map(tile -> (short) tile.level()).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", tiles.stream().map(FullTile::index).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            tiles.stream()
                                    .map(tile -> tile.hashes().root().toBytes())
                                    .toArray(byte[][]::new)));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea",
                            tiles.stream()
                                    .map(tile ->
                                            tile.level() == 0 ? tile.hashes().toBytes() : null)
                                    .toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }
}
