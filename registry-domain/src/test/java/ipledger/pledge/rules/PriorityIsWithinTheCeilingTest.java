package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.maximum;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.pledge.DistributeProceeds;
import ipledger.pledge.DistributeProceeds.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-73 What is due with priority is within the registered ceiling")
class PriorityIsWithinTheCeilingTest {
    private static PledgeRegistered first(PledgeTerms secured) {
        return registered(MARK, secured);
    }

    private static EnforcementBegan begun() {
        return new EnforcementBegan(
                MARK,
                FIRST,
                EnforcementWay.AUCTION,
                EnforcementDemand.PLEDGEE,
                LocalDate.parse("2029-05-01"),
                Provenance.act());
    }

    private static DistributeProceeds distributing(String due) {
        return new DistributeProceeds(
                FIRST,
                MARK,
                Money.of("20000000.00 CNY"),
                Optional.empty(),
                List.of(new Due(FIRST, Money.of(due))),
                LocalDate.parse("2029-06-01"),
                Provenance.act());
    }

    @Test
    void admits_the_ceiling() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        first(maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        begun())
                .when(distributing("8000000.00 CNY"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_cent_more() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        first(maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))),
                        begun())
                .when(distributing("8000000.01 CNY"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-73"));
    }

    @Test
    void an_ordinary_pledge_secures_interest_and_costs_beyond_its_amount() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        first(terms(XIANGNAN_VALVE, "2029-03-01")),
                        begun())
                .when(distributing("5400000.00 CNY"))
                .expectSuccessfulHandlerExecution();
    }
}
