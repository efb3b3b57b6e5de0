package ipledger.asset;

import ipledger.event.PreservationEvent.FreezeGround;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 保全, 轮候. A court's or authority's freeze, in effect or waiting its turn.
 *
 * @param statedLastDay the last day by the order itself; absent where the source gives none
 */
public record Freeze(
        String order,
        String court,
        FreezeGround ground,
        LocalDate orderedOn,
        Optional<LocalDate> statedLastDay,
        Optional<LocalDate> liftedOn) {

    Freeze lifted(LocalDate day) {
        return new Freeze(order, court, ground, orderedOn, statedLastDay, Optional.of(day));
    }
}
