package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.completed;
import static ipledger.contribution.ContributionWords.completing;
import static ipledger.contribution.ContributionWords.transferredToCompany;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-52 What is completed was agreed and is open")
class CompletedContributionWasAgreedTest {
    @Test
    void admits_it_at_its_stage() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        transferredToCompany(INVENTION, XIANGNAN_VALVE, "2026-03-20"))
                .when(completing("2026-04-20"))
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
                .when(completing("2026-04-20"))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-52"));
    }

    @Test
    void refuses_what_was_never_agreed() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(completing("2026-04-20"))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-52"));
    }
}
