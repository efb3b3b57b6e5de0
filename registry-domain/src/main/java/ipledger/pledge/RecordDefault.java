package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.money.Money;
import java.time.LocalDate;

/** 违约. Records that the debtor did not pay, or that the agreed case for enforcement came about (民法典 436). */
public record RecordDefault(
        DealingNumber dealing, Money unpaid, String cause, LocalDate effectiveOn, Provenance provenance) {}
