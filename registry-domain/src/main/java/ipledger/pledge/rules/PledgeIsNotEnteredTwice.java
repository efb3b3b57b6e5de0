package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeAgreed;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一质押不重复登载. One pledge is agreed once and registered once on an asset. */
public record PledgeIsNotEnteredTwice(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        var entered = before.pledges().of(event.dealing());
        return switch (event) {
            case PledgeAgreed e -> entered.isEmpty();
            case PledgeRegistered e ->
                entered.filter(pledge -> !pledge.isRunning()).isEmpty();
        };
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(event.dealing());
    }
}
