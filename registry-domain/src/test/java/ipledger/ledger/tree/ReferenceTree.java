package ipledger.ledger.tree;

import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The definitions of RFC 6962 section 2.1 word by word: slow, and a judge of the code that is fast. */
final class ReferenceTree {
    private ReferenceTree() {}

    static List<LeafHash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Leaf.hash(new byte[] {(byte) (i >> 8), (byte) i}))
                .toList();
    }

    /** MTH(D[n]). */
    static TreeHash root(List<LeafHash> leaves) {
        return switch (leaves.size()) {
            case 0 -> TreeHash.EMPTY;
            case 1 -> TreeHash.of(leaves.getFirst());
            default -> {
                int k = split(leaves.size());
                yield TreeHash.over(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
            }
        };
    }

    /** PATH(m, D[n]). */
    static List<TreeHash> path(int m, List<LeafHash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m < k ? plus(path(m, left), root(right)) : plus(path(m - k, right), root(left));
    }

    /** SUBPROOF(m, D[n], b). */
    static List<TreeHash> subproof(int m, List<LeafHash> leaves, boolean b) {
        if (m == leaves.size()) {
            return b ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m <= k ? plus(subproof(m, left, b), root(right)) : plus(subproof(m - k, right, false), root(left));
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<TreeHash> plus(List<TreeHash> path, TreeHash hash) {
        var longer = new ArrayList<>(path);
        longer.add(hash);
        return longer;
    }

    /** The tiles of a tree over {@code leaves}, as {@link GrowingTree} fills them and as its right edge leaves them. */
    static final class Shelf implements Tiles {
        final Map<String, TileHashes> full = new HashMap<>();
        final List<LeafHash> leaves = new ArrayList<>();
        final GrowingTree tree = new GrowingTree(tile -> full.put(tile.level() + "/" + tile.index(), tile.hashes()));

        Shelf(List<LeafHash> leaves) {
            leaves.forEach(tree::add);
            this.leaves.addAll(leaves);
        }

        @Override
        public TileHashes hashes(Tile tile) {
            var stored = full.get(tile.level() + "/" + tile.index());
            if (stored != null) {
                return stored;
            }
            int span = 1 << (Tile.HEIGHT * tile.level());
            int first = Math.toIntExact(tile.index() * Tile.FULL_WIDTH * span);
            return TileHashes.of(IntStream.range(0, tile.width())
                    .mapToObj(i -> root(leaves.subList(first + i * span, first + (i + 1) * span)))
                    .toList());
        }
    }
}
