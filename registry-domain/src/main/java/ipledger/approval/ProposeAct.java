package ipledger.approval;

import ipledger.event.ApprovalEvent.Withheld;
import ipledger.event.ProposalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 提请复核. One officer proposes an act; a second one has to approve it before it is registered.
 *
 * @param content the act as JSON text, without personal data
 * @param named the assets and the dealing that the act names
 * @param seenEntries how many entries the proposer's view of the (only) asset had, where that is a condition
 * @param lastDay the last day on which it can be approved
 * @param on the day of proposing
 */
public record ProposeAct(
        ProposalNumber proposal,
        String act,
        String content,
        List<Withheld> withheld,
        NamedInAct named,
        Optional<Long> seenEntries,
        String proposer,
        LocalDate lastDay,
        LocalDate on) {
    public ProposeAct {
        withheld = List.copyOf(withheld);
    }
}
