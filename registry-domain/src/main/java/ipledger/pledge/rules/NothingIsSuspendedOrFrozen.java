package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Preservation;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze is in effect on the day of registration. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements Rule<PledgeRegistered> {
    @Override
    public Class<PledgeRegistered> concerns() {
        return PledgeRegistered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistered event) {
        var day = event.effectiveOn();
        return before.preservation().freezeOn(day, before.kind()).isEmpty()
                && before.preservation().suspensionsOn(day).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRegistered event) {
        var day = event.effectiveOn();
        return List.of(
                before.preservation()
                        .freezeOn(day, before.kind())
                        .map(effect -> effect.freeze().order())
                        .orElse(""),
                before.preservation().suspensionsOn(day).stream()
                        .map(Preservation.Suspension::dispute)
                        .toList());
    }
}
