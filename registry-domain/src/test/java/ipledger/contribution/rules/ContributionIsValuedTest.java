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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-03 A contribution is valued, in its own currency")
class ContributionIsValuedTest {
    @Test
    void admits_a_valuation() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, usual(XIANGNAN_VALVE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_valuation_of_nothing() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "0.00 CNY", "0.00 CNY", "2026-12-30")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-03"));
    }

    @Test
    void refuses_another_currency() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "3000000.00 USD", "3000000.00 CNY", "2026-12-30")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-03"));
    }
}
