package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightGranted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 授权须有权利人. A grant names its holders, or the applicants are on record; a gazette may leave them out. */
public record GrantNamesItsHolders(Provision provision) implements Rule<RightGranted> {
    @Override
    public Class<RightGranted> concerns() {
        return RightGranted.class;
    }

    @Override
    public boolean permits(Asset before, RightGranted event) {
        return event.provenance().isFact()
                || event.holders().isPresent()
                || !before.holders().isEmpty();
    }
}
