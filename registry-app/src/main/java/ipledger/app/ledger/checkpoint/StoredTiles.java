package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerBroken;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.ledger.tree.FullTile;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.Tiles;
import ipledger.ledger.tree.TreeHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** 树瓦表. The tiles of the tree in the database: full ones in rows of their own, the right edge from what it is made of. */
final class StoredTiles implements Tiles {
    private final Connection connection;

    StoredTiles(Connection connection) {
        this.connection = connection;
    }

    @Override
    public TileHashes hashes(Tile tile) {
        try {
            if (tile.level() == 0) {
                return tile.isFull() ? fullOfLeaves(tile) : leaves(tile);
            }
            try (var query = connection.prepareStatement(
                    "select root from ledger.tile where level = ? and number >= ? and number < ? order by number")) {
                query.setInt(1, tile.level() - 1);
                query.setLong(2, first(tile));
                query.setLong(3, first(tile) + tile.width());
                return hashes(query, tile);
            }
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The tiles of the ledger cannot be read", unreachable);
        }
    }

    private TileHashes fullOfLeaves(Tile tile) throws SQLException {
        try (var query = connection.prepareStatement("select hashes from ledger.tile where level = 0 and number = ?")) {
            query.setLong(1, tile.index());
            try (var row = query.executeQuery()) {
                return row.next() ? TileHashes.of(row.getBytes(1)) : leaves(tile);
            }
        }
    }

    private TileHashes leaves(Tile tile) throws SQLException {
        try (var query = connection.prepareStatement(
                "select leaf_hash from ledger.event where position > ? and position <= ? order by position")) {
            query.setLong(1, first(tile));
            query.setLong(2, first(tile) + tile.width());
            return hashes(query, tile);
        }
    }

    private static TileHashes hashes(PreparedStatement query, Tile tile) throws SQLException {
        var hashes = new ArrayList<TreeHash>(tile.width());
        try (var row = query.executeQuery()) {
            while (row.next()) {
                hashes.add(TreeHash.of(row.getBytes(1)));
            }
        }
        if (hashes.size() != tile.width()) {
            throw new LedgerBroken("Tile " + tile.index() + " at level " + tile.level() + " has " + hashes.size()
                    + " hashes, not " + tile.width());
        }
        return TileHashes.of(hashes);
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
