package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.completed;
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

import ipledger.contribution.FailContribution;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-53 What fails was agreed and is open")
class FailedContributionWasAgreedTest {
    @Test
    void admits_it_at_its_stage() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new FailContribution(FIRST, "公司未设立", DAY.plusDays(40), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_at_another() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        transferredToCompany(INVENTION, XIANGNAN_VALVE, "2026-03-20"),
                        completed(INVENTION))
                .when(new FailContribution(FIRST, "公司未设立", DAY.plusDays(40), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-53"));
    }

    @Test
    void refuses_what_was_never_agreed() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new FailContribution(FIRST, "公司未设立", DAY.plusDays(40), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-53"));
    }
}
