package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.maximum;
import static ipledger.pledge.Pledges.registered;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.event.Provenance;
import ipledger.pledge.FixClaim;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-68 A claim is fixed by the end of its period when that has passed")
class ClaimPeriodHasEndedTest {
    private static FixClaim fixing(FixingGround ground, String day) {
        return new FixClaim(FIRST, ground, Optional.empty(), LocalDate.parse(day), Provenance.act());
    }

    @Test
    void admits_it_the_day_after() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))))
                .when(fixing(FixingGround.PERIOD_ENDED, "2029-03-02"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_on_the_last_day() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))))
                .when(fixing(FixingGround.PERIOD_ENDED, "2029-03-01"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-68"));
    }

    @Test
    void refuses_it_without_a_period() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.empty())))
                .when(fixing(FixingGround.PERIOD_ENDED, "2029-03-02"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-68"));
    }
}
