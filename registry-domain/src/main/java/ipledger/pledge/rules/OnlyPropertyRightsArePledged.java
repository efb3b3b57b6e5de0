package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.CopyrightRight;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 出质的应为财产权利. Only property rights are pledged; authorship and the like stay with the author. */
public record OnlyPropertyRightsArePledged(Provision provision) implements ListingRule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public List<CopyrightRight> amiss(Asset before, PledgeEntered event) {
        return event.terms().rights().stream()
                .filter(CopyrightRight::isPersonal)
                .toList();
    }
}
