package ipledger.preservation;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 延长中止. Enters the one extension of a suspension. */
public record ExtendSuspension(
        AssetNumber asset, String dispute, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance) {}
