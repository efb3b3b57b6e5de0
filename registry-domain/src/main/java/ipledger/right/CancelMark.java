package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 注销. Enters that a mark was cancelled, whole or for some goods; the day of its effect is the law's. */
public record CancelMark(
        AssetNumber asset,
        String ground,
        Extent extent,
        Optional<String> remaining,
        LocalDate requestedOn,
        Optional<LocalDate> announcedOn,
        LocalDate effectiveOn,
        Provenance provenance) {}
