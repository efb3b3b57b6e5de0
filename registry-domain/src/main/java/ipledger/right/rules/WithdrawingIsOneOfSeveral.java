package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 放弃份额者须为共有人之一. Who gives up a share is a holder, and not the only one. */
public record WithdrawingIsOneOfSeveral(Provision provision) implements Rule<CoHolderWithdrew> {
    @Override
    public Class<CoHolderWithdrew> concerns() {
        return CoHolderWithdrew.class;
    }

    @Override
    public boolean permits(Asset before, CoHolderWithdrew event) {
        return before.areHolders(List.of(event.holder())) && before.holders().size() > 1;
    }

    @Override
    public List<Object> particulars(Asset before, CoHolderWithdrew event) {
        return List.of(event.holder(), before.holders());
    }
}
