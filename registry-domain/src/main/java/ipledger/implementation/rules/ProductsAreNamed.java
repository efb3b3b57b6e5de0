package ipledger.implementation.rules;

import ipledger.asset.Asset;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 载明制造、销售的产品. What was made or sold is named. */
public record ProductsAreNamed(Provision provision) implements Rule<ImplementationRecorded> {
    @Override
    public Class<ImplementationRecorded> concerns() {
        return ImplementationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ImplementationRecorded event) {
        return event.use().kind() == UseKind.OWN_USE || !event.use().products().isEmpty();
    }
}
