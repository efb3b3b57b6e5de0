package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.GivenUp;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 中止、保全期间不得放弃、注销. While the right is suspended or frozen it is not given up, whole or by one co-holder, nor cancelled. */
public record SuspendedRightIsNotGivenUp(Provision provision) implements Rule<GivenUp> {
    @Override
    public Class<GivenUp> concerns() {
        return GivenUp.class;
    }

    @Override
    public boolean permits(Asset before, GivenUp event) {
        return before.hindrancesOn(event.effectiveOn()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, GivenUp event) {
        return List.of(before.hindrancesOn(event.effectiveOn()));
    }
}
