package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 出资撤回. Records that a completed contribution was undone; the transfer back is an act of its own. */
public record ReverseContribution(DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance) {}
