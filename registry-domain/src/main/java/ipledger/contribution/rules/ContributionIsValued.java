package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 出资须评估作价. The asset is valued at more than nothing, in the currency in which it is contributed. */
public record ContributionIsValued(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        var terms = event.terms();
        return !terms.valuation().amount().isZero()
                && terms.valuation()
                        .amount()
                        .currency()
                        .equals(terms.contributedAmount().currency());
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(event.terms().valuation().amount(), event.terms().contributedAmount());
    }
}
