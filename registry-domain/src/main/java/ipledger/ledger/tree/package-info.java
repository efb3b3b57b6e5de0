/**
 * 默克尔树. The Merkle tree of RFC 6962 section 2.1 over the ledger's leaves: roots, proofs and the tiles in which the tree
 * is served. Read {@link ipledger.ledger.tree.GrowingTree} first (leaves in, root out), then {@link
 * ipledger.ledger.tree.TiledTree} (proofs out of stored tiles). Position n of the ledger is leaf index n - 1 of the tree.
 */
@NullMarked
package ipledger.ledger.tree;

import org.jspecify.annotations.NullMarked;
