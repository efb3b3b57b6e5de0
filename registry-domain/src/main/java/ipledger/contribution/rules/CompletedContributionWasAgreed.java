package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 完成的出资须已约定. A contribution that is completed was agreed on the asset and is still open. */
public record CompletedContributionWasAgreed(Provision provision) implements Rule<ContributionCompleted> {
    @Override
    public Class<ContributionCompleted> concerns() {
        return ContributionCompleted.class;
    }

    @Override
    public boolean permits(Asset before, ContributionCompleted event) {
        return before.contributions()
                .of(event.dealing())
                .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionCompleted event) {
        return List.of(event.dealing());
    }
}
