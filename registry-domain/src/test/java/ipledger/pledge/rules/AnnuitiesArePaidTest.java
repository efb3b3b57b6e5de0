package ipledger.pledge.rules;

import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.annuityPaid;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.agreed;
import static ipledger.pledge.Pledges.agreeing;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-04 Annuities are paid")
class AnnuitiesArePaidTest {
    @Test
    void admits_once_paid() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        annuityMissed(INVENTION),
                        annuityPaid(INVENTION))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_while_unpaid() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), annuityMissed(INVENTION))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-04"));
    }

    @Test
    void admits_the_agreement_meanwhile() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), annuityMissed(INVENTION))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectEvents(agreed(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")));
    }
}
