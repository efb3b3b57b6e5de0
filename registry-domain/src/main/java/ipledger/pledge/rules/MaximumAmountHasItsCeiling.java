package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 最高额质权须登记最高债权额. A maximum-amount pledge states its ceiling. */
public record MaximumAmountHasItsCeiling(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return !event.terms().claim().maximumAmount()
                || event.terms().claim().amount().isPresent();
    }
}
