package ipledger.ledger.tree;

import java.util.List;

/**
 * 一致性证明. Shows that a tree of {@code newSize} leaves begins with the {@code oldSize} leaves of an older one: nothing
 * was altered, removed or put in between (RFC 6962, 2.1.2).
 */
public record ConsistencyProof(long oldSize, long newSize, List<TreeHash> path) {
    public static final int MAX_HASHES = 63;

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether this proves that {@code newer} continues {@code older}, by RFC 9162 section 2.1.4.2. */
    public boolean proves(TreeHead older, TreeHead newer) {
        if (oldSize != older.size() || newSize != newer.size() || oldSize > newSize || path.size() > MAX_HASHES) {
            return false;
        }
        if (oldSize == newSize) {
            return path.isEmpty() && older.root().equals(newer.root());
        }
        if (oldSize == 0) {
            return path.isEmpty();
        }
        return climbs(older, newer);
    }

    private boolean climbs(TreeHead older, TreeHead newer) {
        long node = oldSize - 1;
        long last = newSize - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var rest = path.iterator();
        // The old tree is a whole subtree of the new one: then its root is the proof's beginning, left out of it.
        if (node != 0 && !rest.hasNext()) {
            return false;
        }
        var oldHash = node == 0 ? older.root() : rest.next();
        var newHash = oldHash;
        while (rest.hasNext()) {
            if (last == 0) {
                return false;
            }
            var sibling = rest.next();
            if ((node & 1) == 1 || node == last) {
                oldHash = TreeHash.over(sibling, oldHash);
                newHash = TreeHash.over(sibling, newHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = TreeHash.over(newHash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(older.root()) && newHash.equals(newer.root());
    }
}
