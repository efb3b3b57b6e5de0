package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 以使用权出资须经公司登记机关受理. A right of use is contributed only where the company registrar has accepted it. */
public record RightOfUseIsAccepted(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return !event.terms().isOfUse() || event.terms().registrarAcceptance().isPresent();
    }
}
