package ipledger.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** 瓦内哈希. The hashes of one tile, in order, and what is computed from them alone. */
public final class TileHashes {
    private final byte[] content;

    private TileHashes(byte[] content) {
        this.content = content;
    }

    /** From the bytes in which a tile is served: hash after hash, nothing between them. */
    public static TileHashes of(byte[] bytes) {
        if (bytes.length % TreeHash.LENGTH_BYTES != 0 || bytes.length > Tile.FULL_WIDTH * TreeHash.LENGTH_BYTES) {
            throw new IllegalArgumentException("a tile of " + bytes.length + " bytes");
        }
        return new TileHashes(bytes.clone());
    }

    public static TileHashes of(List<TreeHash> hashes) {
        var bytes = new byte[hashes.size() * TreeHash.LENGTH_BYTES];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).toBytes(), 0, bytes, i * TreeHash.LENGTH_BYTES, TreeHash.LENGTH_BYTES);
        }
        return of(bytes);
    }

    public int width() {
        return content.length / TreeHash.LENGTH_BYTES;
    }

    public TreeHash at(int index) {
        var hash = new byte[TreeHash.LENGTH_BYTES];
        System.arraycopy(content, index * TreeHash.LENGTH_BYTES, hash, 0, hash.length);
        return TreeHash.of(hash);
    }

    /** The root of the whole subtree over {@code count} hashes from {@code first} on; {@code count} is a power of two. */
    public TreeHash root(int first, int count) {
        if (count == 1) {
            return at(first);
        }
        int half = count / 2;
        return TreeHash.over(root(first, half), root(first + half, half));
    }

    /** The root of the full tile: one hash of the level above. */
    public TreeHash root() {
        if (width() != Tile.FULL_WIDTH) {
            throw new IllegalStateException("a tile of " + width() + " hashes has no root of its own");
        }
        return root(0, Tile.FULL_WIDTH);
    }

    public List<TreeHash> toList() {
        var hashes = new ArrayList<TreeHash>(width());
        for (int i = 0; i < width(); i++) {
            hashes.add(at(i));
        }
        return hashes;
    }

    /** The first {@code width} hashes. */
    public TileHashes first(int width) {
        var bytes = new byte[width * TreeHash.LENGTH_BYTES];
        System.arraycopy(content, 0, bytes, 0, bytes.length);
        return new TileHashes(bytes);
    }

    public byte[] toBytes() {
        return content.clone();
    }
}
