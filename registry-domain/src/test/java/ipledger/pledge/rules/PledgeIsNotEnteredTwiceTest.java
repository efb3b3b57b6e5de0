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
import static ipledger.pledge.Pledges.agreeing;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.Provenance;
import ipledger.pledge.RegisterPledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-56 One pledge is entered once")
class PledgeIsNotEnteredTwiceTest {
    @Test
    void admits_the_registration_as_agreed() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(new RegisterPledge(FIRST, List.of(INVENTION), Optional.empty(), DAY, Provenance.act()))
                .expectEvents(registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")));
    }

    @Test
    void refuses_a_second_registration() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-56"));
    }

    @Test
    void refuses_a_second_agreement() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(agreeing(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-56"));
    }
}
