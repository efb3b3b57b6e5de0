package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 无效宣告请求. Enters that the invalidation of the right was asked for. */
public record RequestInvalidation(AssetNumber asset, String caseNumber, LocalDate effectiveOn, Provenance provenance) {}
