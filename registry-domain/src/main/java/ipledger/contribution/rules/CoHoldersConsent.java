package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 共有人一致同意. Every co-holder contributes or consents. */
public record CoHoldersConsent(Provision provision) implements Rule<ContributionAgreed> {
    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return before.silentCoHolders(
                        event.terms().contributors(), event.terms().consents())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(before.silentCoHolders(
                event.terms().contributors(), event.terms().consents()));
    }
}
