package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionReduced;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 减资后的金额低于原金额. After a reduction the asset stands for less than before. */
public record ReductionReduces(Provision provision) implements Rule<ContributionReduced> {
    @Override
    public Class<ContributionReduced> concerns() {
        return ContributionReduced.class;
    }

    @Override
    public boolean permits(Asset before, ContributionReduced event) {
        return before.contributions()
                .of(event.dealing())
                .map(contribution -> contribution.terms().contributedAmount())
                .map(amount ->
                        amount.currency().equals(event.contributedAmount().currency())
                                && amount.isMoreThan(event.contributedAmount()))
                .orElse(true); // another rule says so
    }

    @Override
    public List<Object> particulars(Asset before, ContributionReduced event) {
        return List.of(
                event.contributedAmount(),
                before.contributions().of(event.dealing()).orElseThrow().terms().contributedAmount());
    }
}
