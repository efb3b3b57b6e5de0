package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.contribution.CallPayment;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-18 A call for payment gives sixty days")
class CallGivesSixtyDaysTest {
    @Test
    void admits_sixty_days() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new CallPayment(
                        FIRST, LocalDate.parse("2026-05-31"), LocalDate.parse("2026-04-01"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_fifty_nine() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new CallPayment(
                        FIRST, LocalDate.parse("2026-05-30"), LocalDate.parse("2026-04-01"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-18"));
    }
}
