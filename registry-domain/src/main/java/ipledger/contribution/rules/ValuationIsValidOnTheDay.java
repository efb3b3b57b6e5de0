package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 评估报告在有效期内. The valuation refers to a day not after the contribution and may still be relied on. */
public record ValuationIsValidOnTheDay(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        var valuation = event.terms().valuation();
        return !valuation.referenceDate().isAfter(event.effectiveOn())
                && !valuation.validUntil().isBefore(event.effectiveOn());
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(
                event.terms().valuation().referenceDate(),
                event.terms().valuation().validUntil(),
                event.effectiveOn());
    }
}
