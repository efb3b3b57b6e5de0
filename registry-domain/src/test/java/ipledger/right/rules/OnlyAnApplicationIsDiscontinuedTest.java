package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.filed;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.right.EndApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-59 What ends before grant is an application")
class OnlyAnApplicationIsDiscontinuedTest {
    @Test
    void admits_a_pending_one() {
        register()
                .given(filed(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new EndApplication(INVENTION, "视为撤回", DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_granted_right() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new EndApplication(INVENTION, "视为撤回", DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-59"));
    }
}
