package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 转让登记申请. Records that registration of an agreed transfer was applied for, on all assets whose title has not moved. */
public record FileTransfer(DealingNumber dealing, LocalDate effectiveOn, Provenance provenance) {}
