package ipledger.pledge.rules;

import static ipledger.law.AssetWords.FOREIGN;
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

@DisplayName("PLEDGE-01 PLEDGE-21 PLEDGE-31 PLEDGE-41 PLEDGE-57 Who pledges is a holder in the register")
class PledgorIsRecordedHolderTest {
    @Test
    void admits_the_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectEvents(registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")));
    }

    @Test
    void refuses_it_on_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, terms(A_STRANGER, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-01"));
    }

    @Test
    void refuses_it_on_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, terms(A_STRANGER, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-21"));
    }

    @Test
    void refuses_it_on_a_software_copyright() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, terms(A_STRANGER, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-31"));
    }

    @Test
    void refuses_it_on_a_layout_design() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, terms(A_STRANGER, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-41"));
    }

    @Test
    void refuses_it_on_a_foreign_right() {
        register()
                .given(granted(FOREIGN, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(FOREIGN, terms(A_STRANGER, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-57"));
    }
}
