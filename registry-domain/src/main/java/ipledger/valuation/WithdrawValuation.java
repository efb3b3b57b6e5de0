package ipledger.valuation;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 评估撤回. Records that a report was taken back. */
public record WithdrawValuation(
        AssetNumber asset, String reportNumber, String reason, LocalDate effectiveOn, Provenance provenance) {}
