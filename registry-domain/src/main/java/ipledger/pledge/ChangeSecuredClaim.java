package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.SecuredClaim;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 质押变更. Records that a registered pledge now secures {@code claim}, over all assets on which it stands. */
public record ChangeSecuredClaim(
        DealingNumber dealing, SecuredClaim claim, LocalDate effectiveOn, Provenance provenance) {}
