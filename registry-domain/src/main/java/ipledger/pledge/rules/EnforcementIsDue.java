package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 债务到期未履行或者发生约定的情形. A pledge is enforced when the debt was due, or the agreed case has come about and is on record as default. */
public record EnforcementIsDue(Provision provision) implements Rule<EnforcementBegan> {
    @Override
    public Class<EnforcementBegan> concerns() {
        return EnforcementBegan.class;
    }

    @Override
    public boolean permits(Asset before, EnforcementBegan event) {
        return before.pledges()
                .of(event.dealing())
                .filter(pledge -> pledge.financing().defaulted().isEmpty())
                .flatMap(pledge -> pledge.claim().dueOn())
                .map(due -> due.isBefore(event.effectiveOn()))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, EnforcementBegan event) {
        return List.of(before.pledges()
                .of(event.dealing())
                .flatMap(pledge -> pledge.claim().dueOn())
                .orElseThrow());
    }
}
