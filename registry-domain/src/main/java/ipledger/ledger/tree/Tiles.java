package ipledger.ledger.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** 树瓦库. Where the tiles of a tree are kept. */
@FunctionalInterface
public interface Tiles {
    /** At least the first {@code tile.width()} hashes of that tile; a fuller tile may be answered for a partial one. */
    TileHashes hashes(Tile tile);

    /** The hashes of all of these. */
    default Map<Tile, TileHashes> all(Collection<Tile> tiles) {
        var hashes = new HashMap<Tile, TileHashes>();
        tiles.forEach(tile -> hashes.put(tile, hashes(tile)));
        return hashes;
    }
}
