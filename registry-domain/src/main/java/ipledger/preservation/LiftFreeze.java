package ipledger.preservation;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 解除保全. Enters that a freeze was lifted. */
public record LiftFreeze(AssetNumber asset, String order, LocalDate effectiveOn, Provenance provenance) {}
