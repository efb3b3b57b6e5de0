package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.Provenance;
import ipledger.money.Money;
import java.time.LocalDate;

/** 追偿. Records that a part of a defaulted claim came in. */
public record RecordRecovery(
        DealingNumber dealing, Money recovered, RecoverySource source, LocalDate effectiveOn, Provenance provenance) {}
