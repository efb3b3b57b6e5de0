package ipledger.ledger.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 瓦存之树. A tree of a given size whose tiles are stored: roots and proofs of it, each from a few tiles, which are asked
 * for together. Reads every tile once at most; make a new one for each answer.
 */
public final class TiledTree {
    private final long size;
    private final Tiles tiles;
    private final Map<Tile, TileHashes> read = new HashMap<>();

    /** 叶段. Leaves {@code first} to {@code end} - 1, a range that the tree's own shape cuts out. */
    private record Range(long first, long end) {
        /** The whole subtrees that it is made of, each at least twice as large as the next. */
        List<Subtree> subtrees() {
            var subtrees = new ArrayList<Subtree>();
            for (long from = first; from < end; from += Long.highestOneBit(end - from)) {
                subtrees.add(new Subtree(from, Long.numberOfTrailingZeros(Long.highestOneBit(end - from))));
            }
            return subtrees;
        }
    }

    /** 子树. The whole subtree over 2^{@code height} leaves from {@code first} on. */
    private record Subtree(long first, int height) {
        int level() {
            return height / Tile.HEIGHT;
        }

        /** Which hash of its level it begins with. */
        long hash() {
            return first >> (Tile.HEIGHT * level());
        }
    }

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
        return older == 0
                ? TreeHead.EMPTY
                : new TreeHead(older, over(List.of(new Range(0, older))).getFirst());
    }

    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no leaf " + index);
        }
        var path = new ArrayList<Range>();
        long first = 0;
        long end = size;
        while (end - first > 1) {
            long middle = first + split(end - first);
            if (index < middle) {
                path.add(new Range(middle, end));
                end = middle;
            } else {
                path.add(new Range(first, middle));
                first = middle;
            }
        }
        return new InclusionProof(index, size, over(path.reversed()));
    }

    /** That this tree continues the one of {@code older} leaves. */
    public ConsistencyProof consistency(long older) {
        within(older);
        if (older == 0 || older == size) {
            return new ConsistencyProof(older, size, List.of());
        }
        var path = new ArrayList<Range>();
        long first = 0;
        long end = size;
        while (end != older) {
            long middle = first + split(end - first);
            if (older <= middle) {
                path.add(new Range(middle, end));
                end = middle;
            } else {
                path.add(new Range(first, middle));
                first = middle;
            }
        }
        if (first > 0) {
            path.add(new Range(first, end));
        }
        return new ConsistencyProof(older, size, over(path.reversed()));
    }

    private void within(long older) {
        if (older < 0 || older > size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves never had " + older);
        }
    }

    /** The root over each of the ranges. */
    private List<TreeHash> over(List<Range> ranges) {
        var wanted = new HashSet<Tile>();
        ranges.forEach(range -> range.subtrees().forEach(subtree -> wanted.add(tile(subtree))));
        wanted.removeAll(read.keySet());
        read.putAll(tiles.all(wanted));
        return ranges.stream().map(this::over).toList();
    }

    private TreeHash over(Range range) {
        var roots = range.subtrees().stream().map(this::root).toList().reversed();
        return roots.stream().skip(1).reduce(roots.getFirst(), (right, left) -> TreeHash.over(left, right));
    }

    private TreeHash root(Subtree subtree) {
        int first = (int) (subtree.hash() % Tile.FULL_WIDTH);
        return Objects.requireNonNull(read.get(tile(subtree))).root(first, 1 << (subtree.height() % Tile.HEIGHT));
    }

    private Tile tile(Subtree subtree) {
        return Tile.in(size, subtree.level(), subtree.hash() / Tile.FULL_WIDTH);
    }

    /** The largest power of two below {@code leaves}. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
