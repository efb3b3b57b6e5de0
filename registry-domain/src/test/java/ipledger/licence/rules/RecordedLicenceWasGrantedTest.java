package ipledger.licence.rules;

import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.licensed;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.recordingAsGranted;
import static ipledger.licence.LicenceWords.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-52 What is recorded was given and stands")
class RecordedLicenceWasGrantedTest {
    @Test
    void admits_what_was_given() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(recordingAsGranted(INVENTION))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_what_was_not() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(recordingAsGranted(INVENTION))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-52"));
    }

    @Test
    void refuses_what_has_ended() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)),
                        new LicenceEnded(
                                INVENTION,
                                EARLIER,
                                LicenceEnd.EARLY_TERMINATION,
                                LocalDate.parse("2026-01-15"),
                                paper("end")))
                .when(recordingAsGranted(INVENTION))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-52"));
    }
}
