package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.SuspensionEnded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 结束的中止须在进行. A suspension that ends runs; a source need not know how it began. */
public record EndedSuspensionRuns(Provision provision) implements Rule<SuspensionEnded> {
    @Override
    public Class<SuspensionEnded> concerns() {
        return SuspensionEnded.class;
    }

    @Override
    public boolean permits(Asset before, SuspensionEnded event) {
        return event.provenance().isFact()
                || before.preservation()
                        .suspensionFor(event.dispute())
                        .filter(suspension -> suspension.runsOn(event.effectiveOn()))
                        .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, SuspensionEnded event) {
        return List.of(event.dispute());
    }
}
