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
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.pledge.RecordRecovery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-81 What follows from a pledge names one that was registered")
class PledgeNamedWasRegisteredTest {
    private static RecordRecovery recovering() {
        return new RecordRecovery(
                FIRST, Money.of("800000.00 CNY"), RecoverySource.RISK_FUND, DAY.plusDays(60), Provenance.act());
    }

    @Test
    void admits_it_after_the_release() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")),
                        new PledgeReleased(
                                INVENTION,
                                PledgeReference.to(FIRST),
                                ReleaseGround.GIVEN_UP,
                                DAY.plusDays(50),
                                Provenance.act()))
                .when(recovering())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_where_nothing_was_registered() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(recovering())
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-81"));
    }
}
