package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 出资未成. Records that an agreed contribution came to nothing before it was completed. */
public record FailContribution(DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance) {}
