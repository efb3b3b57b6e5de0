package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.to;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.CompanyKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-14 A company limited by shares is paid in full before its founding")
class PaidBeforeTheCompanyIsFoundedTest {
    @Test
    void admits_the_day_before() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, to(CompanyKind.BY_SHARES, "2026-06-01", "2026-05-31")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_of_founding() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, to(CompanyKind.BY_SHARES, "2026-06-01", "2026-06-01")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-14"));
    }

    @Test
    void says_nothing_of_an_older_company() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, to(CompanyKind.BY_SHARES, "2024-06-30", "2026-06-01")))
                .expectSuccessfulHandlerExecution();
    }
}
