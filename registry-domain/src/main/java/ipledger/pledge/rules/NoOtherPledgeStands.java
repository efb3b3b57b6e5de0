package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 未重复办理质押登记. No other pledge over the patent is registered or applied for. */
public record NoOtherPledgeStands(Provision provision) implements ListingRule<PledgeRegistered> {
    @Override
    public Class<PledgeRegistered> concerns() {
        return PledgeRegistered.class;
    }

    @Override
    public List<DealingNumber> amiss(Asset before, PledgeRegistered event) {
        return before.pledges().all().stream()
                .filter(pledge -> pledge.isInForceOn(event.effectiveOn()) || pledge.stage() == Pledge.Stage.FILED)
                .map(Pledge::dealing)
                .filter(dealing -> !dealing.equals(event.dealing()))
                .toList();
    }
}
