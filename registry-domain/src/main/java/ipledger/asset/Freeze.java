package ipledger.asset;

import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 保全, 轮候. A court's or authority's freeze, in effect or waiting its turn.
 *
 * @param statedLastDay the last day by the order itself, or by its last renewal; absent where the source gives none
 * @param scope 保全范围, the share and the acts that it reaches
 * @param renewals 续行保全: the orders that renewed it, in the order in which they came
 */
public record Freeze(
        String order,
        String court,
        FreezeGround ground,
        LocalDate orderedOn,
        Optional<LocalDate> statedLastDay,
        FreezeScope scope,
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
                scope,
                liftedOn,
                Stream.concat(renewals.stream(), Stream.of(by)).toList());
    }

    Freeze lifted(LocalDate day) {
        return new Freeze(order, court, ground, orderedOn, statedLastDay, scope, Optional.of(day), renewals);
    }

    /** The holder whose share is frozen bears another name. */
    Freeze renaming(Party before, Party after) {
        if (scope.shareOf().filter(before::sameParty).isEmpty()) return this;
        var renamed = new FreezeScope(Optional.of(after), scope.acts());
        return new Freeze(order, court, ground, orderedOn, statedLastDay, renamed, liftedOn, renewals);
    }
}
