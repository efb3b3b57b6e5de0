package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 著录事项变更不得变更份额. A change of party data makes nobody of two holders one: that would be a transfer. */
public record NewNameIsNotAnotherHolder(Provision provision) implements Rule<PartyDataChanged> {
    @Override
    public Class<PartyDataChanged> concerns() {
        return PartyDataChanged.class;
    }

    @Override
    public boolean permits(Asset before, PartyDataChanged event) {
        return before.title().holders().stream()
                .flatMap(holders -> holders.parties().stream())
                .noneMatch(holder -> isOther(holder, event));
    }

    @Override
    public List<Object> particulars(Asset before, PartyDataChanged event) {
        return List.of(event.after());
    }

    private static boolean isOther(Party holder, PartyDataChanged event) {
        return holder.sameName(event.after())
                && !holder.sameParty(event.before())
                && !event.before().sameParty(event.after());
    }
}
