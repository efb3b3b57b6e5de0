package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.InvalidationDecision;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationRequestClosed;
import ipledger.event.RightEvent.InvalidationSetAside;
import ipledger.event.RightEvent.InvalidationStep;
import ipledger.event.RightEvent.InvalidationUpheld;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 无效程序依次进行. A case is decided after it was opened, sued against after it was decided, judged after it was sued. */
public record InvalidationCaseHasComeSoFar(Provision provision) implements Rule<InvalidationStep> {
    @Override
    public Class<InvalidationStep> concerns() {
        return InvalidationStep.class;
    }

    @Override
    public boolean permits(Asset before, InvalidationStep event) {
        if (event.provenance().isFact()) return true;
        var decision = before.right().invalidation().decisionIn(event.caseNumber());
        boolean isOpen = before.right().invalidation().challenges().contains(event.caseNumber());
        return switch (event) {
            case InvalidationDecided e -> isOpen;
            case InvalidationRequestClosed e -> isOpen;
            case InvalidationContested e -> decision.isPresent();
            case InvalidationUpheld e -> isContested(decision);
            case InvalidationSetAside e -> isContested(decision);
        };
    }

    @Override
    public List<Object> particulars(Asset before, InvalidationStep event) {
        return List.of(event.caseNumber());
    }

    private static boolean isContested(Optional<InvalidationDecision> decision) {
        return decision.flatMap(InvalidationDecision::contestedOn).isPresent();
    }
}
