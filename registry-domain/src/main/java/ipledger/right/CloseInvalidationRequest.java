package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 无效宣告请求审结. Enters that a case ended and left the right as it was. */
public record CloseInvalidationRequest(
        AssetNumber asset, String caseNumber, LocalDate effectiveOn, Provenance provenance) {}
