package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze that forbids it is in effect on what the contributors give. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements ListingRule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public List<String> amiss(Asset before, ContributionAgreed event) {
        var terms = event.terms();
        var act = terms.isOfUse() ? FrozenAct.LICENCE : FrozenAct.TRANSFER;
        return before.hindrancesTo(act, terms.contributors(), event.effectiveOn());
    }
}
