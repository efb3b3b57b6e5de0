package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 届满. Enters that the term has run out. */
public record ExpireRight(AssetNumber asset, LocalDate effectiveOn, Provenance provenance) {}
