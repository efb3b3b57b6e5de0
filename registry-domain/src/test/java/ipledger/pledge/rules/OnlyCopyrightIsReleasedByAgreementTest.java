package ipledger.pledge.rules;

import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.Provenance;
import ipledger.pledge.ReleasePledge;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-47 Release by agreement of both is for copyright")
class OnlyCopyrightIsReleasedByAgreementTest {
    private static ReleasePledge releasing() {
        return new ReleasePledge(FIRST, List.of(), ReleaseGround.BOTH_AGREED, DAY.plusDays(9), Provenance.act());
    }

    @Test
    void admits_it_on_copyright() {
        register(opened(FIRST, DealingKind.PLEDGE, SOFTWARE))
                .given(
                        granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE),
                        registered(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(releasing())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_on_a_patent() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(releasing())
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-47"));
    }
}
