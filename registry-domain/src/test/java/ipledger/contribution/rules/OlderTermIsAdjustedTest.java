package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.contribution.ContributionWords;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.ValuationEvent.Valuation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-17 The term of an older company is adjusted when the transition has ended")
class OlderTermIsAdjustedTest {
    /** Valued long enough ahead for an act of those days. */
    private static ContributionTerms late(CompanyKind kind, String payBy) {
        var t = ContributionWords.to(kind, "2020-05-01", payBy);
        var v = t.valuation();
        return new ContributionTerms(
                t.contributors(),
                t.company(),
                new Valuation(
                        v.valuer(),
                        v.reportNumber(),
                        v.method(),
                        v.referenceDate(),
                        LocalDate.parse("2027-12-31"),
                        v.amount()),
                t.contributedAmount(),
                t.registeredCapital(),
                t.shareholding(),
                t.consents(),
                t.companyKind(),
                t.subscribedOn(),
                t.payBy(),
                t.what(),
                t.registrarAcceptance(),
                false,
                false);
    }

    @Test
    void admits_a_longer_term_on_the_last_day_of_the_transition() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, late(CompanyKind.LIMITED, "2049-01-01"), LocalDate.parse("2027-06-30")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, late(CompanyKind.LIMITED, "2049-01-01"), LocalDate.parse("2027-07-01")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-17"));
    }

    @Test
    void admits_five_years_from_then() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, late(CompanyKind.LIMITED, "2032-06-30"), LocalDate.parse("2027-07-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_company_by_shares_that_is_not_paid_in() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, late(CompanyKind.BY_SHARES, "2027-07-01"), LocalDate.parse("2027-07-01")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-17"));
    }
}
