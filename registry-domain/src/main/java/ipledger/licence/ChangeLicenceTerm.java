package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/** 许可期限变更. Records that a licence now runs to {@code lastDay}, on all assets on which it stands. */
public record ChangeLicenceTerm(
        DealingNumber dealing, LocalDate lastDay, LocalDate effectiveOn, Provenance provenance) {}
