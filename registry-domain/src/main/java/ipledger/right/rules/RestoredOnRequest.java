package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.RightStatus;
import ipledger.event.RightEvent.RightRestored;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 恢复须经请求. A right that is restored here had ended for a missed limit, and restoration was asked for. */
public record RestoredOnRequest(Provision provision) implements Rule<RightRestored> {
    @Override
    public Class<RightRestored> concerns() {
        return RightRestored.class;
    }

    @Override
    public boolean permits(Asset before, RightRestored event) {
        return event.provenance().isFact()
                || (before.right().restorationRequestedOn().isPresent()
                        && (before.right().status() == RightStatus.LAPSED
                                || before.right().status() == RightStatus.DISCONTINUED));
    }

    @Override
    public List<Object> particulars(Asset before, RightRestored event) {
        return List.of(before.right().status());
    }
}
