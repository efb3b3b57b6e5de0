package ipledger.app.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 流首记忆. What the writer remembers of the ledger: the head after its last batch and the newest entry of the streams that
 * it wrote of late. All of it was read from the ledger or recorded by this writer, and all of it may be old: another node
 * may have written since. The ledger's own fences decide, never this memory.
 */
final class StreamHeads {
    private static final int MAX_STREAMS = 50_000;

    private @Nullable Head head;

    private final Map<String, Receipt.Line> newest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Receipt.Line> eldest) {
            return size() > MAX_STREAMS;
        }
    };

    Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    Receipt.@Nullable Line newest(String streamId) {
        return newest.get(streamId);
    }

    void learn(Head read) {
        head = read;
    }

    void learn(Map<String, Receipt.Line> read) {
        newest.putAll(read);
    }

    /** Everything: after a failure or a fence nobody knows what of it still holds. */
    void forget() {
        head = null;
        newest.clear();
    }
}
