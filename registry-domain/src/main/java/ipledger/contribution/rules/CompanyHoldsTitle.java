package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利已转移至公司名下. Title was transferred to the company as a contribution, on or after the day of the agreement, and the company holds it. */
public record CompanyHoldsTitle(Provision provision) implements Rule<ContributionCompleted> {
    @Override
    public Class<ContributionCompleted> concerns() {
        return ContributionCompleted.class;
    }

    @Override
    public boolean permits(Asset before, ContributionCompleted event) {
        return before.contributions()
                .of(event.dealing())
                .filter(contribution -> !contribution.terms().isOfUse()) // then title stays
                .map(contribution -> wasTransferred(before, contribution))
                .orElse(true); // another rule says so
    }

    @Override
    public List<Object> particulars(Asset before, ContributionCompleted event) {
        return List.of(
                before.contributions().of(event.dealing()).orElseThrow().terms().company(), before.holders());
    }

    private static boolean wasTransferred(Asset before, Contribution contribution) {
        var company = List.of(contribution.terms().company());
        return before.areHolders(company)
                && before.title().chain().stream()
                        .filter(link -> link.conveyance().ground() == TransferGround.EQUITY_CONTRIBUTION)
                        .filter(link ->
                                Asset.allAmong(company, link.conveyance().to().parties()))
                        .flatMap(link -> link.movedOn().stream())
                        .anyMatch(day -> !day.isBefore(contribution.agreedOn()));
    }
}
