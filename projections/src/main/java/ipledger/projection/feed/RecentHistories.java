package ipledger.projection.feed;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.identifier.AssetNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 近期历史. The histories that read models made rows of lately. Every read model wants the history of every asset touched, and
 * the same one a moment later wants the entry after it: it is read from the ledger once. Entries never change, so what is
 * remembered is true as far as it goes; how far, the asker says. It may hold personal data: it forgets all where a person
 * is erased.
 */
final class RecentHistories {
    /** Entries of all of them together: some tens of megabytes, however long a single history is. */
    private static final int MOST_ENTRIES = 50_000;

    /** The one that was asked for longest ago comes first. */
    private final Map<AssetNumber, AssetHistory> histories = new LinkedHashMap<>(16, 0.75F, true);

    private long entries;

    /**
     * The first {@code count} entries of an asset, if they are remembered or follow from what is.
     *
     * @param newest the last of them, as far as the asker has them
     */
    Optional<AssetHistory> first(AssetNumber asset, long count, List<Entry> newest) {
        AssetHistory known;
        synchronized (histories) {
            known = histories.getOrDefault(asset, AssetHistory.of(asset));
        }
        if (known.size() == count) return Optional.of(known);
        if (known.size() > count)
            return Optional.of(AssetHistory.of(asset, known.entries().subList(0, (int) count)));
        if (newest.getFirst().sequence() > known.size()) return Optional.empty();
        var longer = known.plus(newest.stream()
                .filter(entry -> entry.sequence() >= known.size())
                .toList());
        keep(longer);
        return Optional.of(longer);
    }

    /** Remembers a history, unless a longer one is; for it, those go that were not asked for longest. */
    void keep(AssetHistory history) {
        synchronized (histories) {
            var before = histories.get(history.asset());
            if (before != null && before.size() >= history.size()) return;
            histories.put(history.asset(), history);
            entries += history.size() - (before == null ? 0 : before.size());
            for (var eldest = histories.values().iterator(); entries > MOST_ENTRIES; eldest.remove())
                entries -= eldest.next().size();
        }
    }

    void forgetAll() {
        synchronized (histories) {
            histories.clear();
            entries = 0;
        }
    }
}
