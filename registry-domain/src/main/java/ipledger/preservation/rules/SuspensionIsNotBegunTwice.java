package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一纠纷不重复中止. While the suspension for a dispute runs it does not begin again: it is extended. */
public record SuspensionIsNotBegunTwice(Provision provision) implements Rule<SuspensionBegan> {
    @Override
    public Class<SuspensionBegan> concerns() {
        return SuspensionBegan.class;
    }

    @Override
    public boolean permits(Asset before, SuspensionBegan event) {
        return event.provenance().isFact()
                || before.preservation()
                        .suspensionFor(event.dispute())
                        .filter(suspension -> suspension.runsOn(event.effectiveOn()))
                        .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, SuspensionBegan event) {
        return List.of(event.dispute());
    }
}
