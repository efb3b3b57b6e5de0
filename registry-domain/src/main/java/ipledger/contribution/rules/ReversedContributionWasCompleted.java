package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 撤回的出资须已完成. A contribution that is reversed was completed. */
public record ReversedContributionWasCompleted(Provision provision) implements Rule<ContributionReversed> {
    @Override
    public Class<ContributionReversed> concerns() {
        return ContributionReversed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionReversed event) {
        return before.contributions()
                .of(event.dealing())
                .filter(contribution -> contribution.stage() == Contribution.Stage.COMPLETED)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionReversed event) {
        return List.of(event.dealing());
    }
}
