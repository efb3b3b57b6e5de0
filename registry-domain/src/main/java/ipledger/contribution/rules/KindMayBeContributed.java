package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 依法可以转让. What is contributed may by law be transferred. */
public record KindMayBeContributed(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return before.kind()
                .map(kind -> kind.transferTakesEffect() != AssetKind.Effect.NOT_ADMITTED)
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(before.kind().orElseThrow());
    }
}
