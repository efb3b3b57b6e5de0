package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreeing;
import static ipledger.contribution.ContributionWords.ofUse;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-12 A right of use is contributed with the registrar's acceptance")
class RightOfUseIsAcceptedTest {
    @Test
    void admits_it_with_the_acceptance() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, ofUse(Optional.of("登字2026-001"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, ofUse(Optional.empty())))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-12"));
    }
}
