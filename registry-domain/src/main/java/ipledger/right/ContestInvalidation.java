package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 起诉. Enters that a party sued against the decision. */
public record ContestInvalidation(
        AssetNumber asset, String caseNumber, String court, LocalDate effectiveOn, Provenance provenance) {}
