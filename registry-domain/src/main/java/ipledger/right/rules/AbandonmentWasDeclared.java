package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 放弃须先有声明. What is announced as given up was declared by its holders; a gazette need not repeat it. */
public record AbandonmentWasDeclared(Provision provision) implements Rule<RightAbandoned> {
    @Override
    public Class<RightAbandoned> concerns() {
        return RightAbandoned.class;
    }

    @Override
    public boolean permits(Asset before, RightAbandoned event) {
        return event.provenance().isFact() || before.right().abandonment().isPresent();
    }
}
