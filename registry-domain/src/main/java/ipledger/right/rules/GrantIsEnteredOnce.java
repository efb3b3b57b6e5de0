package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightGranted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 授权不重复登载. A right is granted once; another source that says the same breaks nothing. */
public record GrantIsEnteredOnce(Provision provision) implements Rule<RightGranted> {
    @Override
    public Class<RightGranted> concerns() {
        return RightGranted.class;
    }

    @Override
    public boolean permits(Asset before, RightGranted event) {
        return before.right()
                .grantedOn()
                .filter(day -> !event.provenance().isFact() || !day.equals(event.effectiveOn()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightGranted event) {
        return List.of(before.right().grantedOn().orElseThrow());
    }
}
