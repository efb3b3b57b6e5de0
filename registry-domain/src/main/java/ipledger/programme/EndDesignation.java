package ipledger.programme;

import ipledger.event.Provenance;
import java.time.LocalDate;

/** 认定终止. Puts on record that a designation holds no more. */
public record EndDesignation(String designation, String reason, LocalDate effectiveOn, Provenance provenance) {}
