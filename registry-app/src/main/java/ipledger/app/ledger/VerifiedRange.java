package ipledger.app.ledger;

import ipledger.ledger.LeafHash;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.TreeHead;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 已核验区间. What the entries of a stretch of the ledger show together: the streams' chains, and the tree over all of them. */
public final class VerifiedRange {
    private final long after;
    private final Map<String, LeafHash> newest = new HashMap<>();
    private final GrowingTree tree = new GrowingTree();
    private long entries;

    VerifiedRange(long after) {
        this.after = after;
    }

    void add(LedgerEntry entry) {
        var before = Optional.ofNullable(newest.put(entry.stream().id(), entry.leafHash()));
        // A stretch that begins later does not show what its streams began with.
        boolean isShown = before.isPresent() || after == 0;
        if (isShown && !entry.previous().equals(before)) {
            throw new LedgerBroken(entry.position(), "the chain of stream " + entry.stream() + " is broken");
        }
        if (after == 0) {
            tree.add(entry.leafHash());
        }
        entries++;
    }

    public long entries() {
        return entries;
    }

    public long streams() {
        return newest.size();
    }

    /** The head of the tree; none unless the stretch begins with the ledger's first entry. */
    public Optional<TreeHead> head() {
        return after == 0 ? Optional.of(tree.head()) : Optional.empty();
    }
}
