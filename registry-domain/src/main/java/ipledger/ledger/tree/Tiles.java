package ipledger.ledger.tree;

/** 树瓦库. Where the tiles of a tree are kept. */
@FunctionalInterface
public interface Tiles {
    /** At least the first {@code tile.width()} hashes of that tile; a fuller tile may be answered for a partial one. */
    TileHashes hashes(Tile tile);
}
