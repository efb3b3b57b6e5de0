package ipledger.licence.rules;

import static ipledger.law.AssetWords.filed;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.recording;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.withoutTerm;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-03 The contract recorded has its contents")
class ContractHasItsContentsTest {
    @Test
    void admits_a_full_contract() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(recording(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_one_without_a_term() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(recording(INVENTION, withoutTerm(terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-03"));
    }

    @Test
    void refuses_one_over_an_application() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(recording(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-03"));
    }
}
