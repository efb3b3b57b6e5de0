package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.rule.LawText;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 股份有限公司成立前全额缴纳. What is contributed to a company limited by shares is paid in full before it is founded, or before the new shares are registered. */
public record PaidBeforeTheCompanyIsFounded(Provision provision) implements Rule<ContributionAgreed> {
    private static final LocalDate COMPANY_LAW_OF_2023 =
            LawText.COMPANY_LAW_2023.inForce().from();

    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        var terms = event.terms();
        if (!terms.companyKind().equals(Optional.of(CompanyKind.BY_SHARES))) return true;
        return terms.subscribedOn()
                .filter(day -> !day.isBefore(COMPANY_LAW_OF_2023))
                .flatMap(founded -> terms.payBy().map(payBy -> payBy.isBefore(founded)))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(
                event.terms().payBy().orElseThrow(),
                event.terms().subscribedOn().orElseThrow());
    }
}
