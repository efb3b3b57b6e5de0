package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.money.Money;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变价款、费用、清偿额与余款相符. Costs, payments and surplus come to what the asset fetched, in one currency. */
public record ProceedsAreAccountedFor(Provision provision) implements Rule<ProceedsDistributed> {
    @Override
    public Class<ProceedsDistributed> concerns() {
        return ProceedsDistributed.class;
    }

    @Override
    public boolean permits(Asset before, ProceedsDistributed event) {
        return event.forPledges()
                .filter(available -> event.payments().stream()
                        .map(Payment::paid)
                        .reduce(event.surplus(), Money::plus)
                        .equals(available))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ProceedsDistributed event) {
        return List.of(event.proceeds(), event.surplus());
    }
}
