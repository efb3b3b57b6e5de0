package ipledger.pledge.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.frozen;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-05 PLEDGE-23 PLEDGE-34 PLEDGE-44 No freeze and no suspension stands in the way")
class NothingIsSuspendedOrFrozenTest {
    @Test
    void admits_the_day_after_a_freeze() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-03-01"))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_last_day_of_a_suspension() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-03-02"))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-05"));
    }

    @Test
    void refuses_it_on_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), frozen(INVENTION, "2026-03-02"))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-05"));
    }

    @Test
    void refuses_it_on_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), frozen(MARK, "2026-03-02"))
                .when(registering(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-23"));
    }

    @Test
    void refuses_it_on_a_software_copyright() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE), frozen(SOFTWARE, "2026-03-02"))
                .when(registering(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-34"));
    }

    @Test
    void refuses_it_on_a_layout_design() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE), frozen(LAYOUT, "2026-03-02"))
                .when(registering(LAYOUT, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-44"));
    }
}
