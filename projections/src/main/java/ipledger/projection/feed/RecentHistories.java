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
    /** A few thousand assets are some tens of megabytes. */
    private static final int MOST_ASSETS = 4_096;

    private final Map<AssetNumber, AssetHistory> histories = new LinkedHashMap<>(MOST_ASSETS, 0.75F, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AssetNumber, AssetHistory> eldest) {
            return size() > MOST_ASSETS;
        }
    };

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

    /** Remembers a history, unless a longer one is. */
    void keep(AssetHistory history) {
        synchronized (histories) {
            histories.merge(history.asset(), history, (one, other) -> one.size() > other.size() ? one : other);
        }
    }

    void forgetAll() {
        synchronized (histories) {
            histories.clear();
        }
    }
}
