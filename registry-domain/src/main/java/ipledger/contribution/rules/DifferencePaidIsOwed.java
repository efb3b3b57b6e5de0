package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.asset.Contribution.Shortfall;
import ipledger.event.ContributionEvent.DifferencePaid;
import ipledger.money.Money;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 补足的差额以应补足者为限. A contributor makes up no more than the difference that was found. */
public record DifferencePaidIsOwed(Provision provision) implements Rule<DifferencePaid> {
    @Override
    public Class<DifferencePaid> concerns() {
        return DifferencePaid.class;
    }

    @Override
    public boolean permits(Asset before, DifferencePaid event) {
        return before.contributions()
                .of(event.dealing())
                .map(contribution -> contribution
                        .shortfall()
                        .filter(found -> isOwed(found, event.amount()))
                        .isPresent())
                .orElse(true); // another rule says so
    }

    @Override
    public List<Object> particulars(Asset before, DifferencePaid event) {
        return List.of(event.amount());
    }

    private static boolean isOwed(Shortfall found, Money amount) {
        return found.owed()
                .filter(owed -> owed.currency().equals(amount.currency()))
                .filter(owed -> !found.madeUp().map(amount::plus).orElse(amount).isMoreThan(owed))
                .isPresent();
    }
}
