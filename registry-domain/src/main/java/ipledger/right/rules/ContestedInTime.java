package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.InvalidationDecision;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 在起诉期限内起诉. A decision on invalidation is sued against within the limit. */
public record ContestedInTime(Provision provision) implements Rule<InvalidationContested> {
    @Override
    public Class<InvalidationContested> concerns() {
        return InvalidationContested.class;
    }

    @Override
    public boolean permits(Asset before, InvalidationContested event) {
        return before.right()
                .invalidation()
                .decisionIn(event.caseNumber())
                .filter(decision -> event.effectiveOn().isAfter(decision.sueBy()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, InvalidationContested event) {
        return List.of(
                event.effectiveOn(),
                before.right()
                        .invalidation()
                        .decisionIn(event.caseNumber())
                        .map(InvalidationDecision::sueBy)
                        .orElseThrow());
    }
}
