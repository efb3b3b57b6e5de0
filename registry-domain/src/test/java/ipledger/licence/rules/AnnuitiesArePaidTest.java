package ipledger.licence.rules;

import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.annuityPaid;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.recording;
import static ipledger.licence.LicenceWords.terms;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-06 No annuity is in its grace period at recordal")
class AnnuitiesArePaidTest {
    @Test
    void admits_once_paid() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        annuityMissed(INVENTION),
                        annuityPaid(INVENTION))
                .when(recording(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_while_unpaid() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), annuityMissed(INVENTION))
                .when(recording(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-06"));
    }

    @Test
    void admits_the_contract_meanwhile() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), annuityMissed(INVENTION))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
