package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未被中止、未被保全. While the right is suspended or frozen no holder's data change. */
public record PartyDataMayChange(Provision provision) implements Rule<PartyDataChanged> {
    @Override
    public Class<PartyDataChanged> concerns() {
        return PartyDataChanged.class;
    }

    @Override
    public boolean permits(Asset before, PartyDataChanged event) {
        return before.hindrancesOn(event.effectiveOn()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PartyDataChanged event) {
        return List.of(before.hindrancesOn(event.effectiveOn()));
    }
}
