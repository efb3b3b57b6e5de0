package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;

/** 部分债权转让. Records that a part of the claim under a maximum-amount pledge was assigned before it was fixed (民法典 421). */
public record AssignPartOfClaim(
        DealingNumber dealing,
        List<Party> assignees,
        Money part,
        boolean pledgeFollows,
        LocalDate effectiveOn,
        Provenance provenance) {
    public AssignPartOfClaim {
        assignees = List.copyOf(assignees);
    }
}
