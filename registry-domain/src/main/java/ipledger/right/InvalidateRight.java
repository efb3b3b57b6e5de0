package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 宣告无效. Enters that the right is invalid, whole or in part, by a decision that is final. */
public record InvalidateRight(
        AssetNumber asset, Extent extent, Optional<String> remaining, LocalDate effectiveOn, Provenance provenance) {}
