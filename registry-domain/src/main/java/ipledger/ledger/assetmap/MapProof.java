package ipledger.ledger.assetmap;

import java.util.List;
import java.util.Optional;

/**
 * 完整性证明. What the map of a given root says of a key: its newest entry, or that there is none.
 *
 * @param siblings the subtrees beside the way, from the root down; an empty one is 32 zero bytes
 * @param end the entry at which the way ends: the key's own, or another's that stands alone where the key would be; absent
 *     where nothing stands
 */
public record MapProof(List<MapRoot> siblings, Optional<MapEntry> end) {
    public MapProof {
        siblings = List.copyOf(siblings);
    }

    /** Whether the map {@code root} holds {@code entry} as the newest of its stream. */
    public boolean provesPresence(MapRoot root, MapEntry entry) {
        return end.equals(Optional.of(entry)) && leadsTo(root, entry.key());
    }

    /** Whether the map {@code root} holds no entry for {@code key}. */
    public boolean provesAbsence(MapRoot root, MapKey key) {
        boolean another = end.map(MapEntry::key)
                .map(stranger -> !stranger.equals(key) && stranger.commonBits(key) >= siblings.size())
                .orElse(true);
        return another && leadsTo(root, key);
    }

    private boolean leadsTo(MapRoot root, MapKey key) {
        // The lowest sibling of a shortest way is never empty: the entry would have risen.
        if (siblings.size() > MapKey.LENGTH_BITS
                || (!siblings.isEmpty() && siblings.getLast().isEmpty())) {
            return false;
        }
        var hash = end.map(MapEntry::node).orElse(MapNode.NOTHING).hash();
        for (int depth = siblings.size() - 1; depth >= 0; depth--) {
            var sibling = siblings.get(depth);
            hash = key.goesRight(depth) ? MapRoot.over(sibling, hash) : MapRoot.over(hash, sibling);
        }
        return hash.equals(root);
    }
}
