package ipledger.preservation;

import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 保全. Enters an order that freezes the right; it waits where another is in effect.
 *
 * @param scope what the order reaches; absent where it names none: the whole right, and all that the law forbids
 */
public record OrderFreeze(
        AssetNumber asset,
        String order,
        String court,
        FreezeGround ground,
        Optional<LocalDate> lastDay,
        Optional<FreezeScope> scope,
        LocalDate effectiveOn,
        Provenance provenance) {
    /** Of the whole right. */
    public OrderFreeze(
            AssetNumber asset,
            String order,
            String court,
            FreezeGround ground,
            Optional<LocalDate> lastDay,
            LocalDate effectiveOn,
            Provenance provenance) {
        this(asset, order, court, ground, lastDay, Optional.empty(), effectiveOn, provenance);
    }
}
