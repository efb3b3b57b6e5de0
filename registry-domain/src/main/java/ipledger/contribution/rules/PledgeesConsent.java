package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 出质的权利, 经质权人同意方可出资. What is pledged is contributed with the consent of every pledgee on record. */
public record PledgeesConsent(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return before.pledges()
                .silentPledgees(event.terms().consents(), event.effectiveOn())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(before.pledges().silentPledgees(event.terms().consents(), event.effectiveOn()));
    }
}
