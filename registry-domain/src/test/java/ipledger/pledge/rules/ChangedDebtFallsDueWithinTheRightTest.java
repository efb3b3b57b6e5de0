package ipledger.pledge.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.claim;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.pledge.ChangeSecuredClaim;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-61 PLEDGE-62 PLEDGE-63 A changed debt falls due within the life of the right")
class ChangedDebtFallsDueWithinTheRightTest {
    private static ChangeSecuredClaim until(String dueOn) {
        return new ChangeSecuredClaim(
                FIRST, claim("5000000.00 CNY", dueOn), List.of(), DAY.plusDays(9), Provenance.act());
    }

    @Test
    void refuses_the_day_after_the_last_on_a_patent() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(until("2034-05-02"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-61"));
    }

    @Test
    void refuses_the_day_after_the_last_on_copyright() {
        register(opened(FIRST, DealingKind.PLEDGE, SOFTWARE))
                .given(
                        granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE),
                        registered(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(until("2034-05-02"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-62"));
    }

    @Test
    void refuses_the_day_after_the_last_on_a_layout_design() {
        register(opened(FIRST, DealingKind.PLEDGE, LAYOUT))
                .given(
                        granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE),
                        registered(LAYOUT, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(until("2034-05-02"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-63"));
    }

    @Test
    void admits_the_last_day() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(until("2034-05-01"))
                .expectSuccessfulHandlerExecution();
    }
}
