package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.event.Provenance;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** 债权确定. Records that the claims under a maximum-amount pledge are fixed (民法典 423). */
public record FixClaim(
        DealingNumber dealing,
        FixingGround ground,
        Optional<Money> amount,
        LocalDate effectiveOn,
        Provenance provenance) {}
