package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 权利已授予. The right is granted: an application is not pledged. */
public record RightIsGranted(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return before.right().grantedOn().isPresent();
    }
}
