package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.terms;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-04 No more is taken in than the valuation says")
class ContributedWithinTheValuationTest {
    @Test
    void admits_the_valuation_itself() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "3000000.00 CNY", "3000000.00 CNY", "2026-12-30")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_fen_more() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "3000000.00 CNY", "3000000.01 CNY", "2026-12-30")))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-04"));
    }
}
