package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
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
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.Provenance;
import ipledger.pledge.AssignClaim;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-52 What is assigned with its claim is in force")
class AssignedPledgeIsInForceTest {
    @Test
    void admits_a_pledge_in_force() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(new AssignClaim(FIRST, List.of(A_STRANGER), List.of(), DAY.plusDays(9), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_one_that_was_released() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")),
                        new PledgeReleased(
                                INVENTION,
                                PledgeReference.to(FIRST),
                                ReleaseGround.DEBT_PAID,
                                DAY.plusDays(1),
                                Provenance.act()))
                .when(new AssignClaim(FIRST, List.of(A_STRANGER), List.of(), DAY.plusDays(9), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-52"));
    }

    @Test
    void refuses_one_that_is_only_agreed() {
        register(pledgeOpened(FIRST, DealingStage.REGISTERED))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(new AssignClaim(FIRST, List.of(A_STRANGER), List.of(), DAY.plusDays(9), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-52"));
    }
}
