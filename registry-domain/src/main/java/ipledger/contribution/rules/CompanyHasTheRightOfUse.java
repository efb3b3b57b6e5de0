package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 公司已取得使用权. A right of use is contributed when the company has a licence in force on the asset. */
public record CompanyHasTheRightOfUse(Provision provision) implements Rule<ContributionCompleted> {
    @Override
    public Class<ContributionCompleted> concerns() {
        return ContributionCompleted.class;
    }

    @Override
    public boolean permits(Asset before, ContributionCompleted event) {
        return before.contributions()
                .of(event.dealing())
                .filter(contribution -> contribution.terms().isOfUse())
                .map(contribution -> before.licences().inForceOn(event.effectiveOn()).stream()
                        .anyMatch(licence -> Asset.allAmong(
                                List.of(contribution.terms().company()),
                                licence.terms().licensees())))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, ContributionCompleted event) {
        return List.of(
                before.contributions().of(event.dealing()).orElseThrow().terms().company());
    }
}
