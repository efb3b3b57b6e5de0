package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 随主债权转让的质权须存在. An assignment of the claim names a pledge that is in force on the asset. */
public record AssignedPledgeIsInForce(Provision provision) implements Rule<ClaimAssigned> {
    @Override
    public Class<ClaimAssigned> concerns() {
        return ClaimAssigned.class;
    }

    @Override
    public boolean permits(Asset before, ClaimAssigned event) {
        return before.pledges().meant(event.which(), event.effectiveOn()).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ClaimAssigned event) {
        return List.of(
                event.which().dealing().map(DealingNumber::toString).orElse(""),
                event.which().pledgees());
    }
}
