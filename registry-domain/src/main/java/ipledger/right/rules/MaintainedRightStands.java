package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.RightStatus;
import ipledger.event.RightEvent.Maintained;
import ipledger.event.RightEvent.RightRenewed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 维持的权利须存续. Only a right that stands is kept alive; what has run out may be renewed in its grace. */
public record MaintainedRightStands(Provision provision) implements Rule<Maintained> {
    @Override
    public Class<Maintained> concerns() {
        return Maintained.class;
    }

    @Override
    public boolean permits(Asset before, Maintained event) {
        if (event.provenance().isFact()) return true;
        boolean isInGrace = event instanceof RightRenewed
                && before.right().statusOn(event.effectiveOn()) == RightStatus.EXPIRED
                && before.right().renewableUntil().isPresent();
        return isInGrace || !before.right().statusOn(event.effectiveOn()).isEnded();
    }

    @Override
    public List<Object> particulars(Asset before, Maintained event) {
        return List.of(before.right().statusOn(event.effectiveOn()));
    }
}
