package ipledger.pledge.rules;

import static ipledger.law.AssetWords.frozen;
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

@DisplayName("PLEDGE-69 A seizure that fixes a claim is on record")
class SeizureIsOnRecordTest {
    private static FixClaim fixing(FixingGround ground, String day) {
        return new FixClaim(FIRST, ground, Optional.empty(), LocalDate.parse(day), Provenance.act());
    }

    @Test
    void admits_it_on_the_last_day_of_the_freeze() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        frozen(INVENTION, "2026-12-31"))
                .when(fixing(FixingGround.SEIZURE_KNOWN, "2026-12-31"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_the_day_after() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        frozen(INVENTION, "2026-12-31"))
                .when(fixing(FixingGround.SEIZURE_KNOWN, "2027-01-01"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-69"));
    }

    @Test
    void refuses_it_without_a_freeze() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))))
                .when(fixing(FixingGround.SEIZURE_KNOWN, "2026-12-31"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-69"));
    }
}
