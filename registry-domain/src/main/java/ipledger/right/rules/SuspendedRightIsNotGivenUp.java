package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.GivenUp;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 中止、保全期间不得放弃、注销. While the right is suspended or frozen it is not given up, whole or by the co-holder whose share is frozen, nor cancelled. */
public record SuspendedRightIsNotGivenUp(Provision provision) implements ListingRule<GivenUp> {
    @Override
    public Class<GivenUp> concerns() {
        return GivenUp.class;
    }

    @Override
    public List<String> amiss(Asset before, GivenUp event) {
        var giving = event instanceof CoHolderWithdrew alone ? List.of(alone.holder()) : List.<Party>of();
        return before.hindrancesTo(FrozenAct.GIVING_UP, giving, event.effectiveOn());
    }
}
