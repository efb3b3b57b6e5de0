package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;
import static ipledger.pledge.Pledges.withoutScope;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-07 The contract has its contents")
class ContractHasItsContentsTest {
    @Test
    void admits_a_full_contract() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_one_without_the_scope_of_security() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, withoutScope(terms(XIANGNAN_VALVE, "2029-03-01"))))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-07"));
    }
}
