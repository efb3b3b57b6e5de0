package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.claim;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.PledgeEvent.EnforcementBegan;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.PledgeEvent.Payment;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.ProceedsDistributed;
import ipledger.event.PledgeEvent.SecuredClaimChanged;
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

@DisplayName("PLEDGE-72 Nobody is paid before those who rank before him")
class ProceedsGoByRankTest {
    private static final Money FIVE = Money.of("5000000.00 CNY");

    private static PledgeRegistered first(PledgeTerms secured) {
        return registered(MARK, secured);
    }

    private static PledgeRegistered second() {
        return new PledgeRegistered(
                MARK,
                SECOND,
                terms(XIANGNAN_VALVE, "2028-03-01").heldBy(List.of(A_STRANGER)),
                DAY.plusDays(1),
                Provenance.act());
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

    private static ProceedsDistributed distributed(String first, String second, String surplus) {
        return new ProceedsDistributed(
                MARK,
                FIRST,
                Money.of("7000000.00 CNY"),
                Optional.empty(),
                List.of(new Payment(FIRST, FIVE, Money.of(first)), new Payment(SECOND, FIVE, Money.of(second))),
                Money.of(surplus),
                LocalDate.parse("2029-06-01"),
                paper("distribution"));
    }

    @Test
    void the_second_rank_gets_what_the_first_leaves() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        first(terms(XIANGNAN_VALVE, "2029-03-01")),
                        second(),
                        begun())
                .when(new DistributeProceeds(
                        FIRST,
                        MARK,
                        Money.of("7000000.00 CNY"),
                        Optional.of(Money.of("100000.00 CNY")),
                        List.of(new Due(FIRST, FIVE), new Due(SECOND, FIVE)),
                        LocalDate.parse("2029-06-01"),
                        Provenance.act()))
                .expectEvents(new ProceedsDistributed(
                        MARK,
                        FIRST,
                        Money.of("7000000.00 CNY"),
                        Optional.of(Money.of("100000.00 CNY")),
                        List.of(new Payment(FIRST, FIVE, FIVE), new Payment(SECOND, FIVE, Money.of("1900000.00 CNY"))),
                        Money.of("0.00 CNY"),
                        LocalDate.parse("2029-06-01"),
                        Provenance.act()));
    }

    @Test
    void what_a_court_paid_otherwise_is_a_finding() {
        assertThat(findingsOf(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        first(terms(XIANGNAN_VALVE, "2029-03-01")),
                        second(),
                        begun(),
                        distributed("2000000.00 CNY", "5000000.00 CNY", "0.00 CNY")))
                .containsExactly("PLEDGE-72");
    }

    @Test
    void by_rank_it_is_none() {
        assertThat(findingsOf(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        first(terms(XIANGNAN_VALVE, "2029-03-01")),
                        second(),
                        begun(),
                        distributed("5000000.00 CNY", "2000000.00 CNY", "0.00 CNY")))
                .isEmpty();
    }

    @Test
    void an_increase_is_paid_after_the_rank_that_came_between() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        first(terms(XIANGNAN_VALVE, "2029-03-01")),
                        second(),
                        new SecuredClaimChanged(
                                MARK, FIRST, claim("8000000.00 CNY", "2029-03-01"), DAY.plusDays(9), Provenance.act()),
                        begun())
                .when(new DistributeProceeds(
                        FIRST,
                        MARK,
                        Money.of("11000000.00 CNY"),
                        Optional.empty(),
                        List.of(new Due(FIRST, Money.of("8000000.00 CNY")), new Due(SECOND, FIVE)),
                        LocalDate.parse("2029-06-01"),
                        Provenance.act()))
                .expectEvents(new ProceedsDistributed(
                        MARK,
                        FIRST,
                        Money.of("11000000.00 CNY"),
                        Optional.empty(),
                        List.of(
                                new Payment(FIRST, Money.of("8000000.00 CNY"), Money.of("6000000.00 CNY")),
                                new Payment(SECOND, FIVE, FIVE)),
                        Money.of("0.00 CNY"),
                        LocalDate.parse("2029-06-01"),
                        Provenance.act()));
    }
}
