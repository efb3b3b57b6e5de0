package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 判决维持. Enters that a final judgment upheld the decision. */
public record UpholdInvalidation(
        AssetNumber asset, String caseNumber, String judgment, LocalDate effectiveOn, Provenance provenance) {}
