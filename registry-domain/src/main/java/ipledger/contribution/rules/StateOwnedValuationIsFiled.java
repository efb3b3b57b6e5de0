package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 国有资产评估须有备案号. The valuation of a state-owned asset bears the number under which it was filed. */
public record StateOwnedValuationIsFiled(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return !event.terms().stateOwned()
                || event.terms().valuation().filingNumber().isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(event.terms().valuation().reportNumber());
    }
}
