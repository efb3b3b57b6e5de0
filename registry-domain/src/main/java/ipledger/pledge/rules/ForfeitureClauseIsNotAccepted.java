package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 不得约定流质. The contract does not say that the mark becomes the pledgee's where the debt is not paid. */
public record ForfeitureClauseIsNotAccepted(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return !event.terms().forfeitureClause();
    }
}
