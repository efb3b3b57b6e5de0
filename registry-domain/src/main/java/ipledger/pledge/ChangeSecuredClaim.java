package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.SecuredClaim;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;

/** 质押变更. Records that a registered pledge now secures {@code claim}, over all assets on which it stands; what the claim does not state stays as it was, what is increased ranks from {@code effectiveOn}. */
public record ChangeSecuredClaim(
        DealingNumber dealing, SecuredClaim claim, List<Party> consents, LocalDate effectiveOn, Provenance provenance) {
    public ChangeSecuredClaim {
        consents = List.copyOf(consents);
    }
}
