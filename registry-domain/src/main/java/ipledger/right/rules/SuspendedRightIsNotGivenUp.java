package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.GivenUp;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 中止、保全期间不得放弃、注销. While the right is suspended or frozen it is not given up, whole or by the co-holder whose share is frozen, nor cancelled. */
public record SuspendedRightIsNotGivenUp(Provision provision) implements Rule<GivenUp> {
    @Override
    public Class<GivenUp> concerns() {
        return GivenUp.class;
    }

    @Override
    public boolean permits(Asset before, GivenUp event) {
        return hindrances(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, GivenUp event) {
        return List.of(hindrances(before, event));
    }

    private static List<String> hindrances(Asset before, GivenUp event) {
        var giving = event instanceof CoHolderWithdrew alone ? List.of(alone.holder()) : List.<Party>of();
        return before.hindrancesTo(FrozenAct.GIVING_UP, giving, event.effectiveOn());
    }
}
