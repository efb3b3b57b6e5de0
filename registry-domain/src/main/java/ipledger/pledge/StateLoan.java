package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 放款. Records the loan that a pledge serves, as the bank states it. */
public record StateLoan(DealingNumber dealing, Loan loan, LocalDate effectiveOn, Provenance provenance) {}
