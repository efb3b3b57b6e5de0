package ipledger.event;

import ipledger.party.Party;
import java.util.List;
import java.util.Optional;

/**
 * 所指质权. Which pledge is meant: by its dealing's number, or, where a source gives none, by the parties named.
 *
 * @param dealing its number; then the parties are what the source says beside it
 * @param pledgees the pledgees named
 * @param pledgors the pledgors named
 */
public record PledgeReference(Optional<DealingNumber> dealing, List<Party> pledgees, List<Party> pledgors) {
    public PledgeReference {
        pledgees = List.copyOf(pledgees);
        pledgors = List.copyOf(pledgors);
        if (dealing.isEmpty() && pledgees.isEmpty())
            throw new IllegalArgumentException("a pledge is named by its dealing or by its pledgees");
    }

    /** The pledge of that dealing. */
    public static PledgeReference to(DealingNumber dealing) {
        return new PledgeReference(Optional.of(dealing), List.of(), List.of());
    }
}
