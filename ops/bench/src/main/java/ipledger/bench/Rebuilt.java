package ipledger.bench;

import ipledger.app.ledger.LedgerEntry;
import ipledger.event.LedgerEvent;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.AssetMap;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.TreeHead;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 重建. Tree and asset map made anew from the rows alone, and by nothing that the checkpointer stored. */
final class Rebuilt {
    private final GrowingTree tree = new GrowingTree();
    private final Map<StreamId, MapEntry> newest = new HashMap<>();
    private final Map<Long, TreeHead> heads = new TreeMap<>();
    private final Map<Long, Standing> standings = new TreeMap<>();

    /** 某刻. The newest entry of every stream at one position, which is what the map of that position holds. */
    record Standing(Map<StreamId, MapEntry> newest) {
        MapRoot root() {
            var keys = newest.values().stream().map(MapEntry::key).toList();
            return AssetMap.along(MapRoot.EMPTY, paths -> Map.of(), keys)
                    .with(newest.values())
                    .root();
        }
    }

    /** Takes the next row; what stands at {@code asked} positions is kept. */
    void take(LedgerEntry entry, Set<Long> asked) {
        tree.add(entry.leafHash());
        var type = entry.stream().type();
        if (!type.isEmpty() && !type.equals(LedgerEvent.STREAM))
            newest.put(
                    entry.stream(),
                    new MapEntry(MapKey.of(entry.stream()), entry.sequence(), entry.position(), entry.leafHash()));
        if (asked.contains(entry.position())) {
            heads.put(entry.position(), tree.head());
            standings.put(entry.position(), new Standing(Map.copyOf(newest)));
        }
    }

    TreeHead headAt(long size) {
        var head = heads.get(size);
        if (head == null) throw new IllegalStateException("no head was asked for at " + size);
        return head;
    }

    Standing at(long position) {
        var standing = standings.get(position);
        if (standing == null) throw new IllegalStateException("nothing was asked for at " + position);
        return standing;
    }
}
