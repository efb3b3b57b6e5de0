package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 注销的质权须存在. A release names a pledge that is in force on the asset. */
public record ReleasedPledgeIsInForce(Provision provision) implements Rule<PledgeReleased> {
    @Override
    public Class<PledgeReleased> concerns() {
        return PledgeReleased.class;
    }

    @Override
    public boolean permits(Asset before, PledgeReleased event) {
        return before.pledges().meant(event.which(), event.effectiveOn()).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeReleased event) {
        return List.of(
                event.which().dealing().map(DealingNumber::toString).orElse(""),
                event.which().pledgees());
    }
}
