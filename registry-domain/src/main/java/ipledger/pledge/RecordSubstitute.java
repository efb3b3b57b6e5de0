package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.SubstituteKind;
import ipledger.event.PledgeEvent.SubstituteUse;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import java.time.LocalDate;

/** 物上代位. Records that compensation or insurance money stands in the place of one asset (民法典 390). */
public record RecordSubstitute(
        DealingNumber dealing,
        AssetNumber asset,
        SubstituteKind kind,
        Money amount,
        SubstituteUse use,
        LocalDate effectiveOn,
        Provenance provenance) {}
