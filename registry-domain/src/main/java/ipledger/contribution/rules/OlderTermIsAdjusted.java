package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.rule.LawText;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 既有公司的出资期限已于2027年6月30日前调整. After the transition has ended, a limited company of before the new law has at most five years from then to be paid in, a company limited by shares is paid in full. */
public record OlderTermIsAdjusted(Provision provision) implements Rule<ContributionAgreed> {
    private static final LocalDate COMPANY_LAW_OF_2023 =
            LawText.COMPANY_LAW_2023.inForce().from();
    private static final LocalDate END_OF_TRANSITION = LocalDate.of(2027, 6, 30);
    private static final int YEARS_TO_PAY = 5;

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
                .filter(day -> day.isBefore(COMPANY_LAW_OF_2023))
                .flatMap(day -> terms.companyKind())
                .map(kind -> switch (kind) {
                    case LIMITED -> END_OF_TRANSITION.plusYears(YEARS_TO_PAY);
                    case BY_SHARES -> END_OF_TRANSITION;
                });
    }
}
