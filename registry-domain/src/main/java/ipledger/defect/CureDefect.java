package ipledger.defect;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 改正. Enters that what was left out has been added to the application. */
public record CureDefect(AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance) {}
