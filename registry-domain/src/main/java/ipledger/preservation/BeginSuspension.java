package ipledger.preservation;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 中止. Enters that procedures are suspended for a dispute over ownership; without a day, for a year. */
public record BeginSuspension(
        AssetNumber asset, String dispute, Optional<LocalDate> lastDay, LocalDate effectiveOn, Provenance provenance) {}
