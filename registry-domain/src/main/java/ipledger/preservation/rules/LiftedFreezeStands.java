package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 解除的保全须在. A freeze that is lifted by its number is on record, and not lifted before. */
public record LiftedFreezeStands(Provision provision) implements Rule<FreezeLifted> {
    @Override
    public Class<FreezeLifted> concerns() {
        return FreezeLifted.class;
    }

    @Override
    public boolean permits(Asset before, FreezeLifted event) {
        return event.order()
                .filter(order -> before.preservation().freezes().stream()
                        .noneMatch(freeze ->
                                freeze.isBy(order) && freeze.liftedOn().isEmpty()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, FreezeLifted event) {
        return List.of(event.order().orElseThrow());
    }
}
