package ipledger.defect;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 视为放弃. Enters that the office closed the application, since the limit passed uncured. */
public record CloseUncured(AssetNumber asset, DealingNumber dealing, LocalDate effectiveOn, Provenance provenance) {}
