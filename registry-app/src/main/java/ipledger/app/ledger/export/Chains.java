package ipledger.app.ledger.export;

import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 流链. Holds each entry against the one before it in its stream. What is kept grows with the streams, not with the entries,
 * and is bounded: beyond the bound new streams are not followed, and the verdict says so.
 */
final class Chains {
    static final int MOST_STREAMS = 1_000_000;

    private record Newest(String type, long sequence, LeafHash hash) {}

    private final Map<String, Newest> newest = new HashMap<>();
    private boolean complete = true;

    boolean areComplete() {
        return complete;
    }

    void follow(Shown entry) throws Flawed {
        Leaf leaf = entry.leaf();
        var id = leaf.stream().id();
        if (leaf.stream().type().isEmpty()) {
            ensure(
                    leaf.sequence() == 0 && id.equals(leaf.event().toString()),
                    entry,
                    "an entry outside any stream is alone");
            return;
        }
        var before = newest.get(id);
        if (before == null) {
            ensure(leaf.sequence() == 0 || !complete, entry, "the entries before it in its stream are missing");
            if (newest.size() == MOST_STREAMS) {
                complete = false;
                return;
            }
        } else {
            ensure(before.type().equals(leaf.stream().type()), entry, "its stream's id belongs to another stream");
            ensure(leaf.sequence() == before.sequence() + 1, entry, "it is not the next of its stream");
            ensure(
                    leaf.previous().equals(Optional.of(before.hash())),
                    entry,
                    "it names another entry as the one before it");
        }
        newest.put(id, new Newest(leaf.stream().type(), leaf.sequence(), entry.hash()));
    }

    private static void ensure(boolean holds, Shown entry, String otherwise) throws Flawed {
        if (!holds) {
            throw new Flawed(Reason.CHAIN, entry.position(), otherwise);
        }
    }
}
