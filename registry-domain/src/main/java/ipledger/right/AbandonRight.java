package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 放弃. Enters that the office announced what the holders had declared. */
public record AbandonRight(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) {}
