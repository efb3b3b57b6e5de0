package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 出资人须为登记簿记载的权利人. The contributors are holders in the register. */
public record ContributorIsHolder(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return before.areHolders(event.terms().contributors());
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(event.terms().contributors(), before.holders());
    }
}
