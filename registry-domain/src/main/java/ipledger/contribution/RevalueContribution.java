package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 重新评估. Records that a contributed asset was valued again. */
public record RevalueContribution(
        DealingNumber dealing, AssetNumber asset, Valuation valuation, LocalDate effectiveOn, Provenance provenance) {}
