package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.maximum;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.event.Provenance;
import ipledger.pledge.FixClaim;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-66 What is fixed is the claim of a maximum-amount pledge, once")
class FixedPledgeIsForAMaximumAmountTest {
    private static FixClaim fixing(FixingGround ground, String day) {
        return new FixClaim(FIRST, ground, Optional.empty(), LocalDate.parse(day), Provenance.act());
    }

    @Test
    void admits_it_once() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))))
                .when(fixing(FixingGround.NO_NEW_CLAIMS, "2027-03-01"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_of_an_ordinary_pledge() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(fixing(FixingGround.BANKRUPTCY, "2027-03-01"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-66"));
    }

    @Test
    void refuses_it_twice() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        new ClaimFixed(
                                INVENTION,
                                FIRST,
                                FixingGround.BANKRUPTCY,
                                Optional.empty(),
                                LocalDate.parse("2027-01-04"),
                                paper("fixed")))
                .when(fixing(FixingGround.NO_NEW_CLAIMS, "2027-03-01"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-66"));
    }
}
