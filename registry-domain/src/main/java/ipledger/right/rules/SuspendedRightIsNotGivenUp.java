package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 中止、保全期间不得放弃. While the right is suspended or frozen it is not given up. */
public record SuspendedRightIsNotGivenUp(Provision provision) implements Rule<RightAbandoned> {
    @Override
    public Class<RightAbandoned> concerns() {
        return RightAbandoned.class;
    }

    @Override
    public boolean permits(Asset before, RightAbandoned event) {
        return before.hindrancesOn(event.effectiveOn()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightAbandoned event) {
        return List.of(before.hindrancesOn(event.effectiveOn()));
    }
}
