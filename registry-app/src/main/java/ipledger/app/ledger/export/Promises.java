package ipledger.app.ledger.export;

import ipledger.ledger.assetmap.MapPages;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.tree.Tiles;
import java.util.Optional;

/** 承诺. What the ledger has signed, and what its proofs are made of. */
public interface Promises {
    /** The newest signed checkpoint, if anything was signed yet. */
    Optional<SignedNote> checkpoint();

    /** The tiles of the tree, at least as far as the newest checkpoint. */
    Tiles tiles();

    /** The newest asset map whose root stands at {@code size} or before. */
    Optional<RootedMap> map(long size);

    /**
     * 已入账的资产映射.
     *
     * @param position of the entry that states the root
     * @param upTo entries after it are not in the map
     */
    record RootedMap(long position, long upTo, MapRoot root, MapPages pages) {}
}
