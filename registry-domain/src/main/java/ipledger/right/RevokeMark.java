package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 撤销. Enters that a mark was revoked, whole or for some goods, on the gazette. */
public record RevokeMark(
        AssetNumber asset,
        RevocationGround ground,
        Extent extent,
        Optional<String> remaining,
        LocalDate effectiveOn,
        Provenance provenance) {}
