package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 确定的债权须为尚未确定的最高额质权所担保. What is fixed is the claim of a maximum-amount pledge in force that is not fixed yet. */
public record FixedPledgeIsForAMaximumAmount(Provision provision) implements Rule<ClaimFixed> {
    @Override
    public Class<ClaimFixed> concerns() {
        return ClaimFixed.class;
    }

    @Override
    public boolean permits(Asset before, ClaimFixed event) {
        return before.pledges()
                .of(event.dealing())
                .filter(pledge -> pledge.wasGoodOn(event.effectiveOn()))
                .filter(pledge -> pledge.claim().maximumAmount())
                .filter(pledge -> pledge.security().fixing().isEmpty())
                .filter(pledge -> event.ground() == FixingGround.PERIOD_ENDED
                        || pledge.fixedOn(event.effectiveOn()).isEmpty())
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ClaimFixed event) {
        return List.of(event.dealing());
    }
}
