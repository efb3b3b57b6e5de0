package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.VARIETY;
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
import ipledger.event.PledgeEvent.BalanceReported;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.pledge.RevokePledge;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-76 PLEDGE-77 PLEDGE-78 PLEDGE-79 A revocation names a registration that stands")
class RevokedPledgeWasRegisteredTest {
    private static RevokePledge revoking() {
        return new RevokePledge(FIRST, List.of(), "出质人不是权利人", DAY.plusDays(40), Provenance.act());
    }

    @Test
    void it_takes_effect_on_the_day_of_the_registration() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(revoking())
                .expectEvents(new PledgeRevoked(INVENTION, FIRST, "出质人不是权利人", DAY.plusDays(40), DAY, Provenance.act()));
    }

    @Test
    void what_was_reported_in_between_does_not_stand_in_its_way() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")),
                        new BalanceReported(
                                INVENTION, FIRST, Money.of("4000000.00 CNY"), DAY.plusDays(30), Provenance.act()))
                .when(revoking())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_where_none_stands_on_a_patent() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(revoking())
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-76"));
    }

    @Test
    void refuses_it_where_none_stands_on_a_mark() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(revoking())
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-77"));
    }

    @Test
    void refuses_it_where_none_stands_on_copyright() {
        register(opened(FIRST, DealingKind.PLEDGE, SOFTWARE))
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(revoking())
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-78"));
    }

    @Test
    void refuses_it_where_none_stands_on_a_variety() {
        register(opened(FIRST, DealingKind.PLEDGE, VARIETY))
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(revoking())
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-79"));
    }
}
