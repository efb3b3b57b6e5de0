package ipledger.ledger.tree;

/** 满瓦. A tile that has got its last hash and never changes again. */
public record FullTile(int level, long index, TileHashes hashes) {
    public FullTile {
        if (hashes.width() != Tile.FULL_WIDTH) {
            throw new IllegalArgumentException("a full tile of " + hashes.width() + " hashes");
        }
    }
}
