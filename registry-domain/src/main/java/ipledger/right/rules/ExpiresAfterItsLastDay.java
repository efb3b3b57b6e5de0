package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightExpired;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 届满登载于期限届满之后. A right expires after its last day, not before. */
public record ExpiresAfterItsLastDay(Provision provision) implements Rule<RightExpired> {
    @Override
    public Class<RightExpired> concerns() {
        return RightExpired.class;
    }

    @Override
    public boolean permits(Asset before, RightExpired event) {
        return before.right()
                .lastDay()
                .filter(last -> !event.effectiveOn().isAfter(last))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightExpired event) {
        return List.of(event.effectiveOn(), before.right().lastDay().orElseThrow());
    }
}
