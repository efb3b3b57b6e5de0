package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.event.ContributionEvent.OnContribution;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 所指出资须存在. What befalls a contribution names one that is agreed or completed on the asset. */
public record ContributionNamedStands(Provision provision) implements Rule<OnContribution> {
    @Override
    public Class<OnContribution> concerns() {
        return OnContribution.class;
    }

    @Override
    public boolean permits(Asset before, OnContribution event) {
        return before.contributions()
                .of(event.dealing())
                .filter(Contribution::stands)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, OnContribution event) {
        return List.of(event.dealing());
    }
}
