package ipledger.ledger.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 瓦存之树. A tree of a given size whose tiles are stored: roots and proofs of it, each from a few tiles. Reads every tile
 * once at most; make a new one for each answer.
 */
public final class TiledTree {
    private final long size;
    private final Tiles tiles;
    private final Map<Tile, TileHashes> read = new HashMap<>();

    public TiledTree(long size, Tiles tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    public TreeHead head() {
        return head(size);
    }

    /** The head that the tree had when it had {@code older} leaves. */
    public TreeHead head(long older) {
        within(older);
        return older == 0 ? TreeHead.EMPTY : new TreeHead(older, over(0, older));
    }

    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no leaf " + index);
        }
        var path = new ArrayList<TreeHash>();
        long first = 0;
        long end = size;
        while (end - first > 1) {
            long middle = first + split(end - first);
            if (index < middle) {
                path.add(over(middle, end));
                end = middle;
            } else {
                path.add(over(first, middle));
                first = middle;
            }
        }
        return new InclusionProof(index, size, path.reversed());
    }

    /** That this tree continues the one of {@code older} leaves. */
    public ConsistencyProof consistency(long older) {
        within(older);
        if (older == 0 || older == size) {
            return new ConsistencyProof(older, size, List.of());
        }
        var path = new ArrayList<TreeHash>();
        long first = 0;
        long end = size;
        while (end != older) {
            long middle = first + split(end - first);
            if (older <= middle) {
                path.add(over(middle, end));
                end = middle;
            } else {
                path.add(over(first, middle));
                first = middle;
            }
        }
        if (first > 0) {
            path.add(over(first, end));
        }
        return new ConsistencyProof(older, size, path.reversed());
    }

    private void within(long older) {
        if (older < 0 || older > size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves never had " + older);
        }
    }

    /** The root over leaves {@code first} to {@code end} - 1, a range that the tree's own shape cuts out. */
    private TreeHash over(long first, long end) {
        long leaves = end - first;
        if (Long.bitCount(leaves) == 1) {
            return whole(first, Long.numberOfTrailingZeros(leaves));
        }
        long middle = first + split(leaves);
        return TreeHash.over(over(first, middle), over(middle, end));
    }

    private TreeHash whole(long first, int height) {
        int level = height / Tile.HEIGHT;
        long hash = first >> (Tile.HEIGHT * level);
        return tile(level, hash / Tile.FULL_WIDTH).root((int) (hash % Tile.FULL_WIDTH), 1 << (height % Tile.HEIGHT));
    }

    private TileHashes tile(int level, long index) {
        return read.computeIfAbsent(Tile.in(size, level, index), tiles::hashes);
    }

    /** The largest power of two below {@code leaves}. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
