package ipledger.app.imports;

import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import ipledger.fact.RecordFacts;
import ipledger.fact.Recording;
import ipledger.identifier.AssetNumber;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 试运行. Decides facts as recording them would, on the ledger as it stands with what the records before would have brought.
 * The assets touched last are remembered, so that memory stays bounded; an asset that comes again after so many others is
 * judged on the ledger alone.
 */
final class Rehearsal {
    /** Assets whose rehearsed history is remembered. */
    private static final int MOST_ASSETS = 10_000;

    private final AssetHistories ledger;
    private final Map<AssetNumber, AssetHistory> rehearsed = new LinkedHashMap<>(16, 0.75f, true);

    Rehearsal(AssetHistories ledger) {
        this.ledger = ledger;
    }

    /** An asset's history as it would be now. */
    AssetHistory historyOf(AssetNumber asset) {
        var history = rehearsed.get(asset);
        return history == null ? ledger.of(asset) : history;
    }

    /**
     * How many events one record's commands would bring, all of them or none.
     *
     * @throws ipledger.identifier.Malformed where an asset could not be what the facts say
     */
    int judge(List<RecordFacts> commands) {
        int count = 0;
        var after = new HashMap<AssetNumber, AssetHistory>();
        for (var command : commands)
            for (var asset : assetsOf(command)) {
                var history = after.computeIfAbsent(asset, this::historyOf);
                var decided = Recording.decide(
                        history, command.record(), of(asset, command.descriptions()), of(asset, command.facts()));
                count += decided.size();
                after.put(asset, history.with(decided, Instant.EPOCH));
            }
        rehearsed.putAll(after);
        forgetOldest();
        return count;
    }

    private void forgetOldest() {
        var oldest = rehearsed.entrySet().iterator();
        for (int surplus = rehearsed.size() - MOST_ASSETS; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }

    static Set<AssetNumber> assetsOf(RecordFacts command) {
        var assets = new LinkedHashSet<AssetNumber>();
        Stream.concat(command.descriptions().stream(), command.facts().stream())
                .map(AssetEvent::asset)
                .forEach(assets::add);
        return assets;
    }

    private static List<AssetEvent> of(AssetNumber asset, List<AssetEvent> events) {
        return events.stream().filter(event -> event.asset().equals(asset)).toList();
    }
}
