package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.RightStatus;
import ipledger.event.RightEvent.RestorationRequested;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 请求恢复的权利须已因期限丧失. Restoration is asked for a right, or an application, that ended for a missed limit. */
public record RestorationFollowsALapse(Provision provision) implements Rule<RestorationRequested> {
    @Override
    public Class<RestorationRequested> concerns() {
        return RestorationRequested.class;
    }

    @Override
    public boolean permits(Asset before, RestorationRequested event) {
        return before.right().status() == RightStatus.LAPSED || before.right().status() == RightStatus.DISCONTINUED;
    }

    @Override
    public List<Object> particulars(Asset before, RestorationRequested event) {
        return List.of(before.right().status());
    }
}
