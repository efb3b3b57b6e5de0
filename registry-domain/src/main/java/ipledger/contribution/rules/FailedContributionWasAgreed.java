package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 未成的出资须已约定且未完成. A contribution that fails was agreed on the asset and is still open. */
public record FailedContributionWasAgreed(Provision provision) implements Rule<ContributionFailed> {
    @Override
    public Class<ContributionFailed> concerns() {
        return ContributionFailed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionFailed event) {
        return before.contributions()
                .of(event.dealing())
                .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionFailed event) {
        return List.of(event.dealing());
    }
}
