package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 判决撤销. Enters that a final judgment set the decision aside; a right that it had ended stands again. */
public record SetAsideInvalidation(
        AssetNumber asset, String caseNumber, String judgment, LocalDate effectiveOn, Provenance provenance) {}
