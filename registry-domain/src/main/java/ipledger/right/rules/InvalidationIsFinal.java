package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.InvalidationDecision;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 无效决定已生效. A right is entered as invalid only once the decision is final: not sued against in time, or upheld. */
public record InvalidationIsFinal(Provision provision) implements Rule<RightInvalidated> {
    @Override
    public Class<RightInvalidated> concerns() {
        return RightInvalidated.class;
    }

    @Override
    public boolean permits(Asset before, RightInvalidated event) {
        return before.right().invalidation().decisions().stream()
                .noneMatch(decision -> decision.isPendingOn(event.effectiveOn()));
    }

    @Override
    public List<Object> particulars(Asset before, RightInvalidated event) {
        return List.of(before.right().invalidation().decisions().stream()
                .filter(decision -> decision.isPendingOn(event.effectiveOn()))
                .map(InvalidationDecision::caseNumber)
                .toList());
    }
}
