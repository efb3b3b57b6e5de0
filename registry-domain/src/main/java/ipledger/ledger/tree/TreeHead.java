package ipledger.ledger.tree;

/** 树首. How many leaves the tree has and the root that binds them all. */
public record TreeHead(long size, TreeHash root) {
    public static final TreeHead EMPTY = new TreeHead(0, TreeHash.EMPTY);

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree of " + size + " leaves");
        }
        if (size == 0 && !root.equals(TreeHash.EMPTY)) {
            throw new IllegalArgumentException("the tree without leaves has another root than " + root);
        }
    }
}
