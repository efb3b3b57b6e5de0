package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.CompensationGround;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 期限补偿. Enters that the office moved the end of the right. */
public record CompensateTerm(
        AssetNumber asset,
        LocalDate lastDay,
        CompensationGround ground,
        Optional<LocalDate> approvedOn,
        LocalDate effectiveOn,
        Provenance provenance) {}
