package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.event.ContributionEvent.SharesLost;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 宽限期届满仍未履行出资义务. Shares are lost when the company has called, the grace period is over and the contribution is still not made. */
public record SharesAreLostAfterTheGrace(Provision provision) implements Rule<SharesLost> {
    @Override
    public Class<SharesLost> concerns() {
        return SharesLost.class;
    }

    @Override
    public boolean permits(Asset before, SharesLost event) {
        return before.contributions()
                .of(event.dealing())
                .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                .flatMap(Contribution::call)
                .filter(call -> call.graceUntil().isBefore(event.effectiveOn()))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, SharesLost event) {
        return List.of(
                event.dealing(),
                before.contributions()
                        .of(event.dealing())
                        .flatMap(Contribution::call)
                        .map(call -> call.graceUntil().toString())
                        .orElse("-"));
    }
}
