package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一文书不重复登载. An order is entered once; its renewal is an entry of its own. */
public record FreezeIsNotOrderedTwice(Provision provision) implements Rule<FreezeOrdered> {
    @Override
    public Class<FreezeOrdered> concerns() {
        return FreezeOrdered.class;
    }

    @Override
    public boolean permits(Asset before, FreezeOrdered event) {
        return event.provenance().isFact()
                || before.preservation().freezes().stream().noneMatch(freeze -> freeze.isBy(event.order()));
    }

    @Override
    public List<Object> particulars(Asset before, FreezeOrdered event) {
        return List.of(event.order());
    }
}
