package ipledger.programme;

import ipledger.event.Provenance;
import java.time.LocalDate;

/** 关联终止. Puts on record that a party belongs to a group no more. */
public record EndAffiliation(String affiliation, String reason, LocalDate effectiveOn, Provenance provenance) {}
