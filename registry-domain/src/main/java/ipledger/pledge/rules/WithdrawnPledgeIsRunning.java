package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.PledgeWithdrawn;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 终止的质押须未登记. A pledge that is given up before registration was agreed and is not registered. */
public record WithdrawnPledgeIsRunning(Provision provision) implements Rule<PledgeWithdrawn> {
    @Override
    public Class<PledgeWithdrawn> concerns() {
        return PledgeWithdrawn.class;
    }

    @Override
    public boolean permits(Asset before, PledgeWithdrawn event) {
        return before.pledges().of(event.dealing()).filter(Pledge::isRunning).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeWithdrawn event) {
        return List.of(event.dealing());
    }
}
