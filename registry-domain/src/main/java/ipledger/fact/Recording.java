package ipledger.fact;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 入账判断. What of a source record is new to an asset: the same record read twice is there already, a record that reads
 * otherwise than before rectifies what was read before.
 */
public final class Recording {
    private Recording() {}

    /** The events to record for one asset: none where everything stands already. */
    public static List<AssetEvent> decide(
            AssetHistory history, SourceKey record, List<AssetEvent> descriptions, List<AssetEvent> facts) {
        var standing = history.standing(Instant.MAX);
        var events = new ArrayList<AssetEvent>();
        if (standing.stream().noneMatch(entry -> describes(entry.event()))) events.addAll(descriptions);
        var before = standing.stream()
                .filter(entry -> isOf(record, entry) && !isDescription(entry, descriptions))
                .toList();
        var fresh = facts.stream()
                .filter(fact -> before.stream().noneMatch(entry -> sameFact(entry.event(), fact)))
                .toList();
        if (fresh.isEmpty() && before.size() <= facts.size()) return events;
        before.stream()
                .filter(entry -> facts.stream().noneMatch(fact -> sameFact(entry.event(), fact)))
                .forEach(entry -> events.add(superseded(entry, facts.getFirst())));
        events.addAll(fresh);
        return events;
    }

    private static EntryVoided superseded(Entry entry, AssetEvent by) {
        return new EntryVoided(
                entry.event().asset(),
                EntryReference.at(entry.sequence()),
                "the source now reads otherwise",
                "the record as read again",
                entry.effectiveOn(),
                by.provenance());
    }

    private static boolean describes(AssetEvent event) {
        return event instanceof RightFiled || event instanceof RightGranted;
    }

    private static boolean isDescription(Entry entry, List<AssetEvent> descriptions) {
        return descriptions.stream()
                .anyMatch(description -> description.getClass() == entry.event().getClass());
    }

    private static boolean isOf(SourceKey record, Entry entry) {
        return !(entry.event() instanceof EntryVoided)
                && entry.event()
                        .provenance()
                        .record()
                        .filter(read -> read.source().equals(record.source())
                                && read.recordId().equals(record.recordId()))
                        .isPresent();
    }

    /** The same content, whatever is noted beside it. */
    private static boolean sameFact(AssetEvent one, AssetEvent other) {
        return one.equals(other);
    }
}
