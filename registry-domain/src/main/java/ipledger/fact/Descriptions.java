package ipledger.fact;

import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.SourceRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 附带记载的取舍. What a record says in passing of an asset counts as long as no record establishes it; of several
 * descriptions the one published last counts. So the order in which records come in is of no consequence.
 */
final class Descriptions {
    private static final Comparator<SourceRecord> LATER = Comparator.comparing(
                    (SourceRecord record) -> record.publishedOn().orElse(LocalDate.MIN))
            .thenComparing(SourceRecord::recordId);

    private final List<Entry> standing;
    private final List<AssetEvent> events = new ArrayList<>();

    private Descriptions(List<Entry> standing) {
        this.standing = standing;
    }

    /** What {@code descriptions} add, and what falls because of them and of {@code facts}. */
    static List<AssetEvent> decide(List<Entry> standing, List<AssetEvent> descriptions, List<AssetEvent> facts) {
        var decision = new Descriptions(standing);
        var established = facts.stream().filter(Descriptions::describes).toList();
        established.forEach(decision::yieldTo);
        for (var description : descriptions) {
            boolean isEstablished = established.stream().anyMatch(fact -> fact.getClass() == description.getClass());
            if (isInPassing(description)) {
                if (!isEstablished) decision.offer(description);
            } else if (standing.stream().noneMatch(entry -> describes(entry.event()))) {
                decision.events.add(description);
            }
        }
        return decision.events;
    }

    private void yieldTo(AssetEvent established) {
        standing.stream()
                .filter(entry -> entry.event().getClass() == established.getClass() && isInPassing(entry.event()))
                .forEach(entry -> events.add(Recording.superseded(entry, established)));
    }

    private void offer(AssetEvent description) {
        var same = standing.stream()
                .filter(entry -> entry.event().getClass() == description.getClass())
                .toList();
        if (describes(description) && same.stream().anyMatch(entry -> !isInPassing(entry.event()))) return;
        var before = same.stream().filter(entry -> isInPassing(entry.event())).toList();
        boolean isOutdone = before.stream()
                .anyMatch(entry -> Recording.sameFact(entry.event(), description)
                        || LATER.compare(recordOf(entry.event()), recordOf(description)) >= 0);
        if (isOutdone) return;
        before.forEach(entry -> events.add(Recording.superseded(entry, description)));
        events.add(description);
    }

    private static SourceRecord recordOf(AssetEvent event) {
        return event.provenance().record().orElseThrow();
    }

    private static boolean describes(AssetEvent event) {
        return event instanceof RightFiled || event instanceof RightGranted;
    }

    private static boolean isInPassing(AssetEvent event) {
        return event.provenance()
                .record()
                .filter(record -> record.source().endsWith(RecordFacts.IN_PASSING))
                .isPresent();
    }
}
