package ipledger.app.ledger.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 聚合记忆. The aggregates that were used of late, kept so that a command need not read their streams again: so many and no
 * more, the one unused longest goes first. What is kept may be behind the ledger, which alone decides.
 */
final class AggregateMemory<T> {
    private final Map<String, Kept<T>> kept;

    /** 所存聚合. An aggregate as it was after the entry of that sequence. */
    record Kept<T>(T root, long sequence) {}

    AggregateMemory(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<Kept<T>> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    synchronized void keep(String id, Kept<T> aggregate) {
        kept.put(id, aggregate);
    }

    synchronized void forget(String id) {
        kept.remove(id);
    }
}
