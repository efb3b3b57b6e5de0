package ipledger.pledge.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-06 PLEDGE-33 PLEDGE-45 The secured debt falls due within the life of the right")
class DebtFallsDueWithinTheRightTest {
    @Test
    void admits_a_debt_due_on_the_last_day_of_the_right() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2034-05-01")))
                .expectEvents(registered(INVENTION, terms(XIANGNAN_VALVE, "2034-05-01")));
    }

    @Test
    void refuses_it_on_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2034-05-02")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-06"));
    }

    @Test
    void refuses_it_on_a_software_copyright() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, terms(XIANGNAN_VALVE, "2034-05-02")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-33"));
    }

    @Test
    void refuses_it_on_a_layout_design() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, terms(XIANGNAN_VALVE, "2034-05-02")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-45"));
    }

    @Test
    void admits_it_on_a_mark_which_may_be_renewed() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, terms(XIANGNAN_VALVE, "2034-05-02")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_reported_beside_every_other_rule_broken() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(A_STRANGER, "2034-05-02")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-01", "PLEDGE-06"));
    }
}
