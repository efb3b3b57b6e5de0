package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.agreed;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.pledge.ReportBalance;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-71 What befalls a pledge names one that is in force")
class PledgeNamedIsInForceTest {
    private static ReportBalance reporting(String day) {
        return new ReportBalance(FIRST, Money.of("4000000.00 CNY"), LocalDate.parse(day), Provenance.act());
    }

    @Test
    void admits_it_while_the_pledge_stands() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(reporting("2026-06-30"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_where_nothing_was_registered() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(reporting("2026-06-30"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-71"));
    }

    @Test
    void refuses_it_once_the_registration_of_a_mark_has_run_out() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        registered(
                                MARK,
                                terms(XIANGNAN_VALVE, "2029-03-01").registeredUntil(LocalDate.parse("2026-12-31"))))
                .when(reporting("2027-01-01"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-71"));
    }
}
