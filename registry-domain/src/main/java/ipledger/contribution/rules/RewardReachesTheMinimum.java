package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 职务成果奖酬不低于法定标准. Those who made the asset get at least half of the net income or of the shares, or a twentieth of the yearly operating profit, where neither rule nor agreement says otherwise, and always in state institutes and universities. */
public record RewardReachesTheMinimum(Provision provision) implements Rule<RewardSettled> {
    @Override
    public Class<RewardSettled> concerns() {
        return RewardSettled.class;
    }

    @Override
    public boolean permits(Asset before, RewardSettled event) {
        return !RewardMinimum.binds(event)
                || event.reward()
                                .part()
                                .compareTo(RewardMinimum.of(event.reward().source()))
                        >= 0;
    }

    @Override
    public List<Object> particulars(Asset before, RewardSettled event) {
        return List.of(event.reward().part(), RewardMinimum.of(event.reward().source()));
    }
}
