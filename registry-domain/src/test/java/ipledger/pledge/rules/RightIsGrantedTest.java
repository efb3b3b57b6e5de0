package ipledger.pledge.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.filed;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-03 PLEDGE-25 PLEDGE-43 What is pledged is granted")
class RightIsGrantedTest {
    @Test
    void admits_a_granted_right() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_application_for_a_patent() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-03"));
    }

    @Test
    void refuses_an_application_for_a_mark() {
        register()
                .given(filed(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-25"));
    }

    @Test
    void refuses_an_application_for_a_layout_design() {
        register()
                .given(filed(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-43"));
    }
}
