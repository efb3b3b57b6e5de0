package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.stateOwned;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-15 The valuation of a state-owned asset is filed")
class StateOwnedValuationIsFiledTest {
    @Test
    void admits_it_with_the_number() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, stateOwned(Optional.of("湘国资评备〔2026〕1号"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, stateOwned(Optional.empty())))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-15"));
    }
}
