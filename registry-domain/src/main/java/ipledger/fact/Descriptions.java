package ipledger.fact;

import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 附带记载的取舍. What a record says in passing of an asset counts as long as no record establishes it. Of several
 * descriptions the one that names most numbers of the asset counts, among equals the last in the order of letters:
 * arbitrary, but by content alone, so that the order in which records come in is of no consequence.
 */
final class Descriptions {
    private static final Comparator<AssetEvent> BETTER =
            Comparator.comparingInt(Descriptions::numbers).thenComparing(Wording::textOf);

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
        if (before.stream().anyMatch(entry -> BETTER.compare(entry.event(), description) >= 0)) return;
        before.forEach(entry -> events.add(Recording.superseded(entry, description)));
        events.add(description);
    }

    private static int numbers(AssetEvent event) {
        return switch (event) {
            case RightFiled filed -> filed.otherNumbers().size();
            case RightGranted granted -> granted.otherNumbers().size();
            default -> 0;
        };
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
