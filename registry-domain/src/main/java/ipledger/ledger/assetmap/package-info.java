/**
 * 资产映射. The map from each stream of the ledger to its newest entry, whose root stands in the ledger itself: what makes
 * 'these are all the events, there is no other' provable, for assets that exist and for numbers that do not. A compact
 * binary trie: a subtree with one entry is that entry's leaf. Read {@link ipledger.ledger.assetmap.MapProof} first (what
 * a bank checks), then {@link ipledger.ledger.assetmap.AssetMap}.
 */
@NullMarked
package ipledger.ledger.assetmap;

import org.jspecify.annotations.NullMarked;
