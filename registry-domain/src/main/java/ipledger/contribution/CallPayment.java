package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 催缴. Records that the company called for a contribution that was not made (公司法 51, 52). */
public record CallPayment(DealingNumber dealing, LocalDate graceUntil, LocalDate effectiveOn, Provenance provenance) {}
