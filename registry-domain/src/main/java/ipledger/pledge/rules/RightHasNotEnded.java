package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未终止、未被宣告无效. The right has not ended and is not invalid. */
public record RightHasNotEnded(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return !before.right().statusOn(event.effectiveOn()).isEnded();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(before.right().statusOn(event.effectiveOn()));
    }
}
