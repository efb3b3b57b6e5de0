package ipledger.asset;

import ipledger.event.PreservationEvent.FreezeGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 保全, 轮候. A court's or authority's freeze, in effect or waiting its turn.
 *
 * @param statedLastDay the last day by the order itself, or by its last renewal; absent where the source gives none
 * @param renewals 续行保全: the orders that renewed it, in the order in which they came
 */
public record Freeze(
        String order,
        String court,
        FreezeGround ground,
        LocalDate orderedOn,
        Optional<LocalDate> statedLastDay,
        Optional<LocalDate> liftedOn,
        List<String> renewals) {
    public Freeze {
        renewals = List.copyOf(renewals);
    }

    /** True where that order made the freeze, or renewed it. */
    public boolean isBy(String number) {
        return order.equals(number) || renewals.contains(number);
    }

    Freeze renewed(String by, LocalDate lastDay) {
        return new Freeze(
                order,
                court,
                ground,
                orderedOn,
                Optional.of(lastDay),
                liftedOn,
                Stream.concat(renewals.stream(), Stream.of(by)).toList());
    }

    Freeze lifted(LocalDate day) {
        return new Freeze(order, court, ground, orderedOn, statedLastDay, Optional.of(day), renewals);
    }
}
