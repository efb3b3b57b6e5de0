package ipledger.app.ledger;

import ipledger.ledger.LeafHash;
import ipledger.ledger.StreamId;
import java.time.Instant;
import java.util.List;

/**
 * 回执. What a write answers at once: where each event stands and the hash that binds it.
 *
 * @param recordedAt when the last of them was recorded
 * @param alreadyThere whether the same request had been recorded before, so that nothing was written now
 */
public record Receipt(List<Line> lines, Instant recordedAt, boolean alreadyThere) {
    /** 回执行. One event's place in the ledger. */
    public record Line(long position, StreamId stream, long sequence, LeafHash leafHash) {}

    public Receipt {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a receipt for nothing");
        }
    }

    public long firstPosition() {
        return lines.getFirst().position();
    }

    public long lastPosition() {
        return lines.getLast().position();
    }

    Receipt again() {
        return new Receipt(lines, recordedAt, true);
    }
}
