package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.event.Provenance;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;

/** 主债权转让. Records that the secured claim, and the pledge with it, passed to {@code pledgees} (民法典 547). */
public record AssignClaim(
        DealingNumber dealing,
        List<Party> pledgees,
        List<PledgeePart> pledgeeParts,
        LocalDate effectiveOn,
        Provenance provenance) {
    public AssignClaim {
        pledgees = List.copyOf(pledgees);
        pledgeeParts = List.copyOf(pledgeeParts);
    }
}
