package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.rule.LawText;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 有限责任公司股东自公司成立或者增资之日起五年内缴足. A contribution to a limited company is made within five years of its founding, or of the increase of its capital. */
public record PaidWithinFiveYears(Provision provision) implements Rule<ContributionAgreed> {
    private static final LocalDate COMPANY_LAW_OF_2023 =
            LawText.COMPANY_LAW_2023.inForce().from();
    private static final int YEARS_TO_PAY = 5;
    private static final int LAST_COUNTED_YEAR = 9999;

    @Override
    public Class<ContributionAgreed> concerns() {
        return ContributionAgreed.class;
    }

    @Override
    public boolean permits(Asset before, ContributionAgreed event) {
        return latest(event.terms())
                .flatMap(last -> event.terms().payBy().map(payBy -> !payBy.isAfter(last)))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, ContributionAgreed event) {
        return List.of(
                event.terms().payBy().orElseThrow(), latest(event.terms()).orElseThrow());
    }

    private static Optional<LocalDate> latest(ContributionTerms terms) {
        return terms.subscribedOn()
                .filter(day -> terms.companyKind().equals(Optional.of(CompanyKind.LIMITED)))
                .filter(day -> !day.isBefore(COMPANY_LAW_OF_2023) && day.getYear() <= LAST_COUNTED_YEAR)
                .map(day -> day.plusYears(YEARS_TO_PAY));
    }
}
