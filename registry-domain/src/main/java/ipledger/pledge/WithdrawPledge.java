package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 质押终止 (登记前). Records that an agreed pledge was given up before it was registered. */
public record WithdrawPledge(DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance) {}
