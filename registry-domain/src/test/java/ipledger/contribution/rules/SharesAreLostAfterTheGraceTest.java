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

import ipledger.contribution.LoseShares;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.PaymentCalled;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-19 Shares are lost after the grace period")
class SharesAreLostAfterTheGraceTest {
    @Test
    void admits_it_the_day_after() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        new PaymentCalled(
                                INVENTION,
                                FIRST,
                                LocalDate.parse("2026-05-31"),
                                LocalDate.parse("2026-04-01"),
                                Provenance.act()))
                .when(new LoseShares(FIRST, Optional.empty(), LocalDate.parse("2026-06-01"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_on_the_last_day() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        new PaymentCalled(
                                INVENTION,
                                FIRST,
                                LocalDate.parse("2026-05-31"),
                                LocalDate.parse("2026-04-01"),
                                Provenance.act()))
                .when(new LoseShares(FIRST, Optional.empty(), LocalDate.parse("2026-05-31"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-19"));
    }

    @Test
    void refuses_it_without_a_call() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new LoseShares(FIRST, Optional.empty(), LocalDate.parse("2026-06-01"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-19"));
    }
}
