package ipledger.pledge.rules;

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
import ipledger.event.PledgeEvent.DefaultRecorded;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.pledge.BeginEnforcement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-70 A pledge is enforced when the debt was due, or on default")
class EnforcementIsDueTest {
    private static BeginEnforcement enforcing(String day) {
        return new BeginEnforcement(
                FIRST,
                List.of(),
                EnforcementWay.AUCTION,
                EnforcementDemand.PLEDGEE,
                LocalDate.parse(day),
                Provenance.act());
    }

    @Test
    void admits_it_the_day_after_the_debt_was_due() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(enforcing("2029-03-02"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_on_the_day_on_which_it_is_due() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(enforcing("2029-03-01"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-70"));
    }

    @Test
    void admits_it_before_where_a_default_is_on_record() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")),
                        new DefaultRecorded(
                                INVENTION,
                                FIRST,
                                Money.of("200000.00 CNY"),
                                "利息逾期",
                                DAY.plusDays(90),
                                Provenance.act()))
                .when(enforcing("2026-09-01"))
                .expectSuccessfulHandlerExecution();
    }
}
