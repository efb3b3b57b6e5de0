package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 申请终结. Enters that an application ended without a right. */
public record EndApplication(AssetNumber asset, String ground, LocalDate effectiveOn, Provenance provenance) {}
