package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一出资不重复登载. One contribution is agreed once on an asset. */
public record ContributionIsNotEnteredTwice(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return before.contributions().of(event.dealing()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(event.dealing());
    }
}
