package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.OnPledge;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 所指质权须有效存在. What befalls a right of pledge names one that is in force on the asset. */
public record PledgeNamedIsInForce(Provision provision) implements Rule<OnPledge> {
    @Override
    public Class<OnPledge> concerns() {
        return OnPledge.class;
    }

    @Override
    public boolean permits(Asset before, OnPledge event) {
        return before.pledges()
                .of(event.dealing())
                .filter(pledge -> pledge.wasGoodOn(event.effectiveOn()))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, OnPledge event) {
        return List.of(event.dealing());
    }
}
