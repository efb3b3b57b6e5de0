package ipledger.preservation;

import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 保全. Enters an order that freezes the right; it waits where another is in effect. */
public record OrderFreeze(
        AssetNumber asset,
        String order,
        String court,
        FreezeGround ground,
        Optional<LocalDate> lastDay,
        LocalDate effectiveOn,
        Provenance provenance) {}
