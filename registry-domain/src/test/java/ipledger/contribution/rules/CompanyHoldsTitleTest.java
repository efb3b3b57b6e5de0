package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.completing;
import static ipledger.contribution.ContributionWords.transferredToCompany;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-11 Title is with the company before the contribution is completed")
class CompanyHoldsTitleTest {
    @Test
    void admits_after_the_transfer() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        transferredToCompany(INVENTION, XIANGNAN_VALVE, "2026-03-20"))
                .when(completing("2026-03-20"))
                .expectEvents(new ContributionCompleted(
                        INVENTION, FIRST, DAY, LocalDate.parse("2026-03-20"), Provenance.act()));
    }

    @Test
    void refuses_the_day_before_the_transfer() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        transferredToCompany(INVENTION, XIANGNAN_VALVE, "2026-03-20"))
                .when(completing("2026-03-19"))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-11"));
    }

    @Test
    void refuses_without_a_transfer() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(completing("2026-03-20"))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-11"));
    }
}
