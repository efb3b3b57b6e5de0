package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 转让终止. Records that an agreed transfer was given up before title moved. */
public record WithdrawTransfer(DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance) {}
