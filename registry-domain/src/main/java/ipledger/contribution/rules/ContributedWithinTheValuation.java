package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 作价不得高于评估价值. No more is taken into the capital than the valuation says. */
public record ContributedWithinTheValuation(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        var terms = event.terms();
        var valued = terms.valuation().amount();
        return !terms.contributedAmount().currency().equals(valued.currency()) // another rule says so
                || !terms.contributedAmount().isMoreThan(valued);
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(
                event.terms().contributedAmount(), event.terms().valuation().amount());
    }
}
