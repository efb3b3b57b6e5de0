package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 权利未被中止、未被保全. While the right is suspended, or the whole of it or the holder's share frozen, the holder's data do not change. */
public record PartyDataMayChange(Provision provision) implements ListingRule<PartyDataChanged> {
    @Override
    public Class<PartyDataChanged> concerns() {
        return PartyDataChanged.class;
    }

    @Override
    public List<String> amiss(Asset before, PartyDataChanged event) {
        return before.hindrancesTo(FrozenAct.CHANGE_OF_DATA, List.of(event.before()), event.effectiveOn());
    }
}
