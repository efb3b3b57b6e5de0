package ipledger.app.ledger;

import java.util.List;
import java.util.Optional;

/** 追加. Events that are recorded together or not at all, and the request that asked for them if it has a key. */
public record Append(List<Draft> drafts, Optional<RequestKey> request) {
    /** A contract over thousands of assets is one append; a larger one would hold up everybody else. */
    public static final int MAX_ENTRIES = 20_000;

    /** What the database takes in one statement, with room to spare. */
    public static final long MAX_BYTES = 256L << 20;

    public Append {
        drafts = List.copyOf(drafts);
        if (drafts.isEmpty() || drafts.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("an append has 1 to " + MAX_ENTRIES + " events, not " + drafts.size());
        }
        long bytes = SealedDraft.bytes(drafts);
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException("an append of " + bytes + " bytes, more than " + MAX_BYTES);
        }
    }

    public static Append of(List<Draft> drafts) {
        return new Append(drafts, Optional.empty());
    }

    public Append by(RequestKey key) {
        return new Append(drafts, Optional.of(key));
    }
}
