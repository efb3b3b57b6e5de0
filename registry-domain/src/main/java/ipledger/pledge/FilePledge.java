package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 质押登记申请. Records that registration of an agreed pledge was applied for, over all its assets. */
public record FilePledge(DealingNumber dealing, LocalDate effectiveOn, Provenance provenance) {}
