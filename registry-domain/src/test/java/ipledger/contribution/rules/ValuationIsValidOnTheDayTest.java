package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.terms;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-05 The valuation may be relied on")
class ValuationIsValidOnTheDayTest {
    @Test
    void admits_its_last_day() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "3000000.00 CNY", "3000000.00 CNY", "2026-03-02")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "3000000.00 CNY", "3000000.00 CNY", "2026-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-05"));
    }

    @Test
    void refuses_a_day_before_the_reference_date() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE), LocalDate.parse("2025-12-30")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-05"));
    }

    @Test
    void admits_the_reference_date() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE), LocalDate.parse("2025-12-31")))
                .expectSuccessfulHandlerExecution();
    }
}
