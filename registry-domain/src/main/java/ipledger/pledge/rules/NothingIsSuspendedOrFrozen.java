package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Preservation;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze that forbids it is in effect, on what the pledgors give, on the day of registration. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements Rule<PledgeRegistered> {
    @Override
    public Class<PledgeRegistered> concerns() {
        return PledgeRegistered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistered event) {
        return before.hindrancesTo(FrozenAct.PLEDGE, event.terms().pledgors(), event.effectiveOn())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRegistered event) {
        var day = event.effectiveOn();
        return List.of(
                before.freezesAgainst(FrozenAct.PLEDGE, event.terms().pledgors(), day).stream()
                        .map(effect -> effect.freeze().order())
                        .toList(),
                before.preservation().suspensionsOn(day).stream()
                        .map(Preservation.Suspension::dispute)
                        .toList());
    }
}
