package ipledger.ledger.tree;

import ipledger.ledger.LeafHash;
import java.util.List;
import java.util.Optional;

/**
 * 包含证明. Shows that a leaf stands at {@code index} of a tree of {@code size} leaves (RFC 6962, 2.1.1).
 *
 * @param path the siblings on the way from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {
    public static final int MAX_HASHES = 63;

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether this proves that {@code leaf} is in the tree that {@code head} names. */
    public boolean proves(LeafHash leaf, TreeHead head) {
        return size == head.size() && rootOver(leaf).filter(head.root()::equals).isPresent();
    }

    /** The root that this proof leads to, by RFC 9162 section 2.1.3.2; none if no proof can have this form. */
    public Optional<TreeHash> rootOver(LeafHash leaf) {
        if (index < 0 || index >= size || path.size() > MAX_HASHES) {
            return Optional.empty();
        }
        long node = index;
        long last = size - 1;
        var hash = TreeHash.of(leaf);
        for (var sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.over(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.over(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
