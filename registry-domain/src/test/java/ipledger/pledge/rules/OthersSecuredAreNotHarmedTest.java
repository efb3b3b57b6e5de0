package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.maximum;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.Provenance;
import ipledger.party.Party;
import ipledger.pledge.ChangeSecuredClaim;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-64 The claim period is not extended over other pledgees")
class OthersSecuredAreNotHarmedTest {
    private static ChangeSecuredClaim until(String dueOn, Party... consenting) {
        return new ChangeSecuredClaim(
                FIRST,
                maximum(XIANGNAN_VALVE, Optional.of(dueOn)).claim(),
                List.of(consenting),
                DAY.plusDays(9),
                Provenance.act());
    }

    private static PledgeRegistered second() {
        return new PledgeRegistered(
                MARK,
                SECOND,
                terms(XIANGNAN_VALVE, "2028-03-01").heldBy(List.of(A_STRANGER)),
                DAY.plusDays(1),
                Provenance.act());
    }

    @Test
    void refuses_a_longer_period_without_consent() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        second())
                .when(until("2029-03-02"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-64"));
    }

    @Test
    void admits_it_with_consent() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        second())
                .when(until("2029-03-02", A_STRANGER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_shorter_period_and_a_pledge_that_stands_alone() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        second())
                .when(until("2029-02-28"))
                .expectSuccessfulHandlerExecution();
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(MARK, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))))
                .when(until("2030-03-01"))
                .expectSuccessfulHandlerExecution();
    }
}
