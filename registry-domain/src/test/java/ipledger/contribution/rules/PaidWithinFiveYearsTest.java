package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.to;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.contribution.ContributionWords;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.CompanyKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-13 A limited company is paid in within five years")
class PaidWithinFiveYearsTest {
    @Test
    void admits_the_last_day() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, to(CompanyKind.LIMITED, "2024-07-01", "2029-07-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, to(CompanyKind.LIMITED, "2024-07-01", "2029-07-02")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-13"));
    }

    @Test
    void says_nothing_of_a_company_founded_the_day_before_the_law() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, to(CompanyKind.LIMITED, "2024-06-30", "2049-07-02")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_not_law_the_day_before() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(
                        INVENTION,
                        ContributionWords.to(CompanyKind.LIMITED, "2024-07-01", "2034-07-01"),
                        LocalDate.parse("2024-06-30")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_reported_beside_every_other_rule_broken() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, YANFENG_PUMP))
                .when(agreeing(INVENTION, to(CompanyKind.LIMITED, "2025-01-01", "2031-01-01")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-02", "CONTRIBUTION-13"));
    }
}
