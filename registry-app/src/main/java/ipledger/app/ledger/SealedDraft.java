package ipledger.app.ledger;

import ipledger.ledger.Commitment;
import ipledger.ledger.Commitment.Subject;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import java.util.List;
import java.util.function.Supplier;

/**
 * 已封事项. A draft with its salts and commitments: all of an entry that does not depend on where it will stand, computed by
 * whoever wants it recorded, so that the one who numbers entries has little left to do.
 */
record SealedDraft(Draft draft, Salts salts, Commitment facts, Commitment personal, Commitment metadata) {
    static final Octets NOTHING = Octets.copyOf(new byte[0]);

    /** So many are sealed by all processors at once. */
    private static final int MANY = 256;

    static List<SealedDraft> of(List<Draft> drafts, Supplier<Salt> random) {
        return (drafts.size() < MANY ? drafts.stream() : drafts.parallelStream())
                .map(draft -> of(draft, Salts.from(random)))
                .toList();
    }

    private static SealedDraft of(Draft draft, Salts salts) {
        return new SealedDraft(
                draft,
                salts,
                Commitment.to(Subject.FACTS, salts.facts(), draft.facts()),
                Commitment.to(
                        Subject.PERSONAL, salts.personal(), draft.personal().orElse(NOTHING)),
                Commitment.to(Subject.METADATA, salts.metadata(), draft.metadata()));
    }

    /** The bytes that it brings into the database, near enough to bound a batch by. */
    private static long bytes(Draft draft) {
        return (long) draft.facts().length()
                + draft.metadata().length()
                + draft.personal().map(Octets::length).orElse(0);
    }

    /** The bytes of all of them. */
    static long bytes(List<Draft> drafts) {
        return drafts.stream().mapToLong(SealedDraft::bytes).sum();
    }
}
