package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.PledgeEvent.ExtensionBasis;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.Provenance;
import ipledger.pledge.ExtendPledgeRegistration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-28 A registration is extended before it has run out")
class RegistrationIsExtendedInTimeTest {
    private static ExtendPledgeRegistration extending(String day, String until) {
        return new ExtendPledgeRegistration(
                FIRST,
                LocalDate.parse(until),
                ExtensionBasis.AGREEMENT,
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse(day),
                Provenance.act());
    }

    private static PledgeRegistered untilTwentyTwentyNine() {
        return registered(MARK, terms(XIANGNAN_VALVE, "2029-03-01").registeredUntil(LocalDate.parse("2029-06-30")));
    }

    @Test
    void admits_it_on_the_last_day() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), untilTwentyTwentyNine())
                .when(extending("2029-06-30", "2031-06-30"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_the_day_after_when_the_pledge_has_ended_by_itself() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), untilTwentyTwentyNine())
                .when(extending("2029-07-01", "2031-06-30"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-28"));
    }

    @Test
    void refuses_to_shorten_it() {
        register(opened(FIRST, DealingKind.PLEDGE, MARK))
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE), untilTwentyTwentyNine())
                .when(extending("2028-06-30", "2029-06-30"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-28"));
    }
}
