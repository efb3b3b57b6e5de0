package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.ContributionEvent.RewardSource;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 奖酬所及的交易须已登载. A reward out of income or shares names a transfer, a licence or a contribution on record. */
public record RewardedDealingIsOnRecord(Provision provision) implements Rule<RewardSettled> {
    @Override
    public Class<RewardSettled> concerns() {
        return RewardSettled.class;
    }

    @Override
    public boolean permits(Asset before, RewardSettled event) {
        return event.reward().source() == RewardSource.OPERATING_PROFIT
                || before.title().of(event.dealing()).isPresent()
                || before.licences().of(event.dealing()).isPresent()
                || before.contributions().of(event.dealing()).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, RewardSettled event) {
        return List.of(event.dealing());
    }
}
