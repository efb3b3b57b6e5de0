package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.OverValuationFound;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 作价过高须实际价额低于作价. What was found to be over-valued is worth less than it was taken in for. */
public record WorthFoundIsLess(Provision provision) implements Rule<OverValuationFound> {
    @Override
    public Class<OverValuationFound> concerns() {
        return OverValuationFound.class;
    }

    @Override
    public boolean permits(Asset before, OverValuationFound event) {
        return before.contributions()
                .of(event.dealing())
                .map(contribution -> contribution.terms().contributedAmount())
                .map(amount -> amount.currency().equals(event.worth().currency()) && amount.isMoreThan(event.worth()))
                .orElse(true); // another rule says so
    }

    @Override
    public List<Object> particulars(Asset before, OverValuationFound event) {
        return List.of(
                event.worth(),
                before.contributions().of(event.dealing()).orElseThrow().terms().contributedAmount());
    }
}
