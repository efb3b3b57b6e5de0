package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Right;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 年费已按规定缴纳. No annuity is unpaid on the day of registration. */
public record AnnuitiesArePaid(Provision provision) implements Rule<PledgeRegistered> {
    @Override
    public Class<PledgeRegistered> concerns() {
        return PledgeRegistered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistered event) {
        return before.right().grace().isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRegistered event) {
        return List.of(before.right().grace().map(Right.AnnuityGrace::dueOn).orElseThrow());
    }
}
