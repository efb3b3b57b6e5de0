package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.NEW_COMPANY;
import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.completing;
import static ipledger.contribution.ContributionWords.ofUse;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.licence.LicenceWords;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-16 A right of use is contributed when the company has a licence")
class CompanyHasTheRightOfUseTest {
    @Test
    void admits_it_with_a_licence() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, LicenceWords.terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, NEW_COMPANY)),
                        agreed(INVENTION, ofUse(Optional.of("登字2026-001"))))
                .when(completing("2026-03-20"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_without() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, ofUse(Optional.of("登字2026-001"))))
                .when(completing("2026-03-20"))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-16"));
    }
}
