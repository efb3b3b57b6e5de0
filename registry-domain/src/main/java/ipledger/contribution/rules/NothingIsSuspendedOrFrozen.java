package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze is in effect. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return before.hindrancesOn(event.effectiveOn()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(before.hindrancesOn(event.effectiveOn()));
    }
}
