package ipledger.ledger.note;

import java.util.List;

/**
 * 验签结论. What became of a note's signatures.
 *
 * @param valid the known keys that signed it
 * @param forged the known keys that a signature points to without being theirs
 */
public record NoteVerdict(List<VerifierKey> valid, List<VerifierKey> forged) {
    public NoteVerdict {
        valid = List.copyOf(valid);
        forged = List.copyOf(forged);
    }

    /** Whether the note may be believed: at least one known key signed it, and nothing passes for a known key's. */
    public boolean isAccepted() {
        return !valid.isEmpty() && forged.isEmpty();
    }
}
