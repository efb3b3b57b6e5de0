package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 质权实现终止. Records that an enforcement ended without proceeds. */
public record EndEnforcement(DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance) {}
