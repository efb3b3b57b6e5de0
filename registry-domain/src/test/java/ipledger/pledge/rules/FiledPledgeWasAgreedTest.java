package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.pledgeOpened;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.agreed;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.Provenance;
import ipledger.pledge.FilePledge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-54 Registration is applied for what was agreed")
class FiledPledgeWasAgreedTest {
    @Test
    void admits_what_was_agreed() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(new FilePledge(FIRST, DAY.plusDays(1), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_what_was_not() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new FilePledge(FIRST, DAY.plusDays(1), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-54"));
    }

    @Test
    void refuses_what_is_registered() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(new FilePledge(FIRST, DAY.plusDays(1), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-54"));
    }
}
