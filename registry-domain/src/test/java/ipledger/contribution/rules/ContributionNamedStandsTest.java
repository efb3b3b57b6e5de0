package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.contribution.CallPayment;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-55 What befalls a contribution names one that stands")
class ContributionNamedStandsTest {
    @Test
    void admits_it_while_it_is_agreed() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new CallPayment(
                        FIRST, LocalDate.parse("2026-06-30"), LocalDate.parse("2026-04-01"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_once_it_has_failed() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        new ContributionFailed(INVENTION, FIRST, "未设立", DAY.plusDays(5), Provenance.act()))
                .when(new CallPayment(
                        FIRST, LocalDate.parse("2026-06-30"), LocalDate.parse("2026-04-01"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-55"));
    }
}
