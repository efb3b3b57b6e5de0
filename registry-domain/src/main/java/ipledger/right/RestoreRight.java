package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 恢复. Enters that the office restored the right. */
public record RestoreRight(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) {}
