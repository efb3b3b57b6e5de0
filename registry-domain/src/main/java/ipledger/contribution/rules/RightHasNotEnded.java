package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未终止、未被宣告无效. What is contributed stands. */
public record RightHasNotEnded(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return !before.right().statusOn(event.effectiveOn()).isEnded();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(before.right().statusOn(event.effectiveOn()));
    }
}
