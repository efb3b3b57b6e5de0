package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.FromPledge;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 所指质权曾经登记. What follows from a right of pledge names one that was registered on the asset. */
public record PledgeNamedWasRegistered(Provision provision) implements Rule<FromPledge> {
    @Override
    public Class<FromPledge> concerns() {
        return FromPledge.class;
    }

    @Override
    public boolean permits(Asset before, FromPledge event) {
        return before.pledges()
                .of(event.dealing())
                .flatMap(Pledge::registeredOn)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, FromPledge event) {
        return List.of(event.dealing());
    }
}
