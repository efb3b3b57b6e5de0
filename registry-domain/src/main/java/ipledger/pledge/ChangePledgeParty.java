package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.party.Party;
import java.time.LocalDate;

/** 出质人、质权人名称变更. Records that a party of the pledge changed its own name or address. */
public record ChangePledgeParty(
        DealingNumber dealing, Party before, Party after, LocalDate effectiveOn, Provenance provenance) {}
