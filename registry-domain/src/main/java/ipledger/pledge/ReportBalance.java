package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.money.Money;
import java.time.LocalDate;

/** 贷款余额. Records what is owed under the secured claim on the day. */
public record ReportBalance(DealingNumber dealing, Money outstanding, LocalDate effectiveOn, Provenance provenance) {}
