package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightGranted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 届满日不早于授权日. The last day that is stated is not before the grant. */
public record TermDoesNotEndBeforeGrant(Provision provision) implements Rule<RightGranted> {
    @Override
    public Class<RightGranted> concerns() {
        return RightGranted.class;
    }

    @Override
    public boolean permits(Asset before, RightGranted event) {
        return event.statedLastDay()
                .filter(day -> day.isBefore(event.effectiveOn()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightGranted event) {
        return List.of(event.statedLastDay().orElseThrow(), event.effectiveOn());
    }
}
