package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.ChangeLicenceTerm;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-55 A changed term ends within the life of the right")
class ChangedTermIsWithinTheRightTest {
    @Test
    void admits_the_last_day() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(new ChangeLicenceTerm(EARLIER, LocalDate.parse("2034-05-01"), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(new ChangeLicenceTerm(EARLIER, LocalDate.parse("2034-05-02"), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-55"));
    }
}
