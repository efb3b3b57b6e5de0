package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 债务履行期限不得超过权利期限. The secured debt falls due within the life of the right. */
public record DebtFallsDueWithinTheRight(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return event.terms()
                .claim()
                .dueOn()
                .flatMap(due -> before.right().lastDay().map(lastDay -> !due.isAfter(lastDay)))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(
                event.terms().claim().dueOn().orElseThrow(),
                before.right().lastDay().orElseThrow());
    }
}
