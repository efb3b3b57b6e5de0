package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 中止不超过一年. A suspension for a dispute over ownership runs one year at most. */
public record SuspensionIsAYearAtMost(Provision provision) implements Rule<SuspensionBegan> {
    @Override
    public Class<SuspensionBegan> concerns() {
        return SuspensionBegan.class;
    }

    @Override
    public boolean permits(Asset before, SuspensionBegan event) {
        return !event.lastDay().isAfter(event.effectiveOn().plusYears(1));
    }

    @Override
    public List<Object> particulars(Asset before, SuspensionBegan event) {
        return List.of(event.lastDay(), event.effectiveOn().plusYears(1));
    }
}
