package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变更的质权须存在. A change names a pledge that is in force on the asset. */
public record ChangedPledgeIsInForce(Provision provision) implements Rule<SecuredClaimChanged> {
    @Override
    public Class<SecuredClaimChanged> concerns() {
        return SecuredClaimChanged.class;
    }

    @Override
    public boolean permits(Asset before, SecuredClaimChanged event) {
        return before.pledges()
                .of(event.dealing())
                .filter(pledge -> pledge.wasGoodOn(event.effectiveOn()))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, SecuredClaimChanged event) {
        return List.of(event.dealing());
    }
}
