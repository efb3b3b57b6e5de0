package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变更后的债务履行期限不得超过权利期限. A changed debt still falls due within the life of the right. */
public record ChangedDebtFallsDueWithinTheRight(Provision provision) implements Rule<SecuredClaimChanged> {
    @Override
    public Class<SecuredClaimChanged> concerns() {
        return SecuredClaimChanged.class;
    }

    @Override
    public boolean permits(Asset before, SecuredClaimChanged event) {
        return event.claim()
                .dueOn()
                .flatMap(due -> before.right().lastDay().map(lastDay -> !due.isAfter(lastDay)))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, SecuredClaimChanged event) {
        return List.of(
                event.claim().dueOn().orElseThrow(), before.right().lastDay().orElseThrow());
    }
}
