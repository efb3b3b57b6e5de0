package ipledger.valuation;

import ipledger.event.Provenance;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 评估登载. Records a valuation of one asset. */
public record RecordValuation(
        AssetNumber asset,
        Valuation valuation,
        ValuationPurpose purpose,
        LocalDate effectiveOn,
        Provenance provenance) {}
