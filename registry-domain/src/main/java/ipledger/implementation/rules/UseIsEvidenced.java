package ipledger.implementation.rules;

import ipledger.asset.Asset;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 实施须有证据材料. A use recorded here rests on a document; a fact names its source instead. */
public record UseIsEvidenced(Provision provision) implements Rule<ImplementationRecorded> {
    @Override
    public Class<ImplementationRecorded> concerns() {
        return ImplementationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ImplementationRecorded event) {
        return event.provenance().isFact() || !event.provenance().documents().isEmpty();
    }
}
