package ipledger.app.ledger;

import ipledger.ledger.Commitment;
import ipledger.ledger.Commitment.Subject;
import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.LedgerId;
import ipledger.ledger.StreamId;
import java.time.Instant;
import java.util.Optional;

/**
 * 账目. One event as it stands in the ledger.
 *
 * @param content what was recorded; its personal data are sealed, and absent if there were none
 * @param personalCommitment kept beside the personal data, so that the leaf can be shown without them
 * @param previous the leaf hash of the entry before it in the same stream
 */
public record LedgerEntry(
        long position,
        Draft content,
        Salts salts,
        Commitment personalCommitment,
        Optional<LeafHash> previous,
        LeafHash leafHash) {
    /** The entry that {@code sealed} becomes at {@code position}. */
    static LedgerEntry of(
            LedgerId ledger, long position, SealedDraft sealed, Instant recordedAt, Optional<LeafHash> previous) {
        var content = sealed.draft().at(recordedAt);
        var leaf = new Leaf(
                ledger,
                content.stream(),
                content.sequence(),
                previous,
                content.event(),
                content.type(),
                content.recordedAt(),
                sealed.facts(),
                sealed.personal(),
                sealed.metadata());
        return new LedgerEntry(position, content, sealed.salts(), sealed.personal(), previous, leaf.hash());
    }

    /** The leaf that this entry's columns make: what is hashed is computed from what is stored, never kept. */
    public Leaf leaf(LedgerId ledger) {
        return new Leaf(
                ledger,
                content.stream(),
                content.sequence(),
                previous,
                content.event(),
                content.type(),
                content.recordedAt(),
                Commitment.to(Subject.FACTS, salts.facts(), content.facts()),
                personalCommitment,
                Commitment.to(Subject.METADATA, salts.metadata(), content.metadata()));
    }

    /** This entry, if every column is what its leaf hash binds; throws {@link LedgerBroken} otherwise. */
    LedgerEntry verified(LedgerId ledger) {
        boolean personalHolds = Commitment.to(
                        Subject.PERSONAL, salts.personal(), content.personal().orElse(SealedDraft.NOTHING))
                .equals(personalCommitment);
        if (!personalHolds) {
            throw new LedgerBroken(position, "the personal data are not those that were recorded");
        }
        if (!leaf(ledger).hash().equals(leafHash)) {
            throw new LedgerBroken(position, "the entry is not what its leaf hash binds");
        }
        return this;
    }

    public StreamId stream() {
        return content.stream();
    }

    public long sequence() {
        return content.sequence();
    }

    public Instant recordedAt() {
        return content.recordedAt();
    }

    Receipt.Line receiptLine() {
        return new Receipt.Line(position, stream(), sequence(), leafHash);
    }
}
