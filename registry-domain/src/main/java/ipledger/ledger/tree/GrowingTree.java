package ipledger.ledger.tree;

import ipledger.ledger.LeafHash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * 生长之树. Takes leaves one after the other and knows the root over all of them, while it keeps only the tree's right edge:
 * fewer than 256 hashes a level. Each tile is handed over once, when its last hash has come.
 *
 * <p>Not for several threads.
 */
public final class GrowingTree {
    private final Consumer<FullTile> filled;
    private final List<List<TreeHash>> edge = new ArrayList<>();
    private long size;

    public GrowingTree(Consumer<FullTile> filled) {
        this.filled = filled;
    }

    /** A tree for whom wants the root only. */
    public GrowingTree() {
        this(tile -> {});
    }

    /** The tree as it was at {@code size}, from its right edge in {@code tiles}: no leaf is read again. */
    public static GrowingTree resumed(long size, Tiles tiles, Consumer<FullTile> filled) {
        var tree = new GrowingTree(filled);
        tree.size = size;
        for (int level = 0; level <= Tile.MAX_LEVEL && size >> (Tile.HEIGHT * level) > 0; level++) {
            long hashes = size >> (Tile.HEIGHT * level);
            int width = (int) (hashes % Tile.FULL_WIDTH);
            tree.edge.add(new ArrayList<>(
                    width == 0
                            ? List.of()
                            : tiles.hashes(new Tile(level, hashes / Tile.FULL_WIDTH, width))
                                    .first(width)
                                    .toList()));
        }
        return tree;
    }

    public void add(LeafHash leaf) {
        add(0, TreeHash.of(leaf));
        size++;
    }

    private void add(int level, TreeHash hash) {
        if (level == edge.size()) {
            edge.add(new ArrayList<>(Tile.FULL_WIDTH));
        }
        var row = edge.get(level);
        row.add(hash);
        if (row.size() == Tile.FULL_WIDTH) {
            var hashes = TileHashes.of(row);
            row.clear();
            filled.accept(new FullTile(level, size >> (Tile.HEIGHT * (level + 1)), hashes));
            add(level + 1, hashes.root());
        }
    }

    public long size() {
        return size;
    }

    public TreeHead head() {
        return new TreeHead(size, root());
    }

    private TreeHash root() {
        var whole = new ArrayList<TreeHash>();
        for (int level = edge.size() - 1; level >= 0; level--) {
            var hashes = TileHashes.of(edge.get(level));
            int first = 0;
            for (int count = Tile.FULL_WIDTH / 2; count >= 1; count /= 2) {
                if ((hashes.width() & count) != 0) {
                    whole.add(hashes.root(first, count));
                    first += count;
                }
            }
        }
        return whole.reversed().stream()
                .reduce((right, left) -> TreeHash.over(left, right))
                .orElse(TreeHash.EMPTY);
    }
}
