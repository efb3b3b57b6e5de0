package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 被保全的份额须为登记的权利人所有. An order on a share names a holder on record; else nobody would know what is frozen. */
public record FrozenShareIsHeld(Provision provision) implements Rule<FreezeOrdered> {
    @Override
    public Class<FreezeOrdered> concerns() {
        return FreezeOrdered.class;
    }

    @Override
    public boolean permits(Asset before, FreezeOrdered event) {
        return named(event)
                .filter(holder -> !before.areHolders(List.of(holder)))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, FreezeOrdered event) {
        return List.of(named(event).orElseThrow(), before.holders());
    }

    private static Optional<Party> named(FreezeOrdered event) {
        return event.scope().flatMap(FreezeScope::shareOf);
    }
}
