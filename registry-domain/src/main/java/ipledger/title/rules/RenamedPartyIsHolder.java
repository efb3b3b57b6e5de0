package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变更的当事人须为权利人. A change of party data names a holder of the register. */
public record RenamedPartyIsHolder(Provision provision) implements Rule<PartyDataChanged> {
    @Override
    public Class<PartyDataChanged> concerns() {
        return PartyDataChanged.class;
    }

    @Override
    public boolean permits(Asset before, PartyDataChanged event) {
        return (before.holders().isEmpty() && event.provenance().isFact())
                || before.areHolders(List.of(event.before()))
                || before.areHolders(List.of(event.after())); // known by the new name already
    }

    @Override
    public List<Object> particulars(Asset before, PartyDataChanged event) {
        return List.of(event.before(), before.holders());
    }
}
