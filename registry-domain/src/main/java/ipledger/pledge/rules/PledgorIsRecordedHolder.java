package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 出质人须为登记簿记载的权利人. The pledgors are holders in the register. */
public record PledgorIsRecordedHolder(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return before.areHolders(event.terms().pledgors());
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(event.terms().pledgors(), before.holders());
    }
}
