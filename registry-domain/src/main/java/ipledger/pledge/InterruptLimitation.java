package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 诉讼时效中断. Records that the limitation of the secured claim began anew. */
public record InterruptLimitation(DealingNumber dealing, String cause, LocalDate effectiveOn, Provenance provenance) {}
