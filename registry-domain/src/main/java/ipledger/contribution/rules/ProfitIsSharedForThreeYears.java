package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.ContributionEvent.RewardSource;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 营业利润提成连续三年以上. A part of the operating profit is shared for three years at least. */
public record ProfitIsSharedForThreeYears(Provision provision) implements Rule<RewardSettled> {
    private static final long LEAST_YEARS = 3;

    @Override
    public Class<RewardSettled> concerns() {
        return RewardSettled.class;
    }

    @Override
    public boolean permits(Asset before, RewardSettled event) {
        return !RewardMinimum.binds(event)
                || event.reward().source() != RewardSource.OPERATING_PROFIT
                || event.reward().years().filter(years -> years >= LEAST_YEARS).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, RewardSettled event) {
        return List.of(event.reward().years().map(String::valueOf).orElse("-"));
    }
}
