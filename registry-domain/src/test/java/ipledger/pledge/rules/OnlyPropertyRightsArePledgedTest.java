package ipledger.pledge.rules;

import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.over;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.CopyrightRight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-36 Only property rights are pledged")
class OnlyPropertyRightsArePledgedTest {
    @Test
    void admits_the_right_of_reproduction() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, over(terms(XIANGNAN_VALVE, "2029-03-01"), CopyrightRight.REPRODUCTION)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_authorship_beside_every_other_rule_broken() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, over(terms(A_STRANGER, "2029-03-01"), CopyrightRight.AUTHORSHIP)))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-31", "PLEDGE-36"));
    }
}
