package ipledger.preservation;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 中止结束. Enters that a suspension ended. */
public record EndSuspension(AssetNumber asset, String dispute, LocalDate effectiveOn, Provenance provenance) {}
