package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.MARK;
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
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-08 LICENCE-34 One contract is recorded once")
class ContractIsNotRecordedTwiceTest {
    @Test
    void admits_the_first_recordal() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(recordingAsGranted(INVENTION))
                .expectEvents(new LicenceRecorded(INVENTION, EARLIER, DAY, Provenance.act()));
    }

    @Test
    void refuses_the_second() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)),
                        new LicenceRecorded(INVENTION, EARLIER, LocalDate.parse("2025-07-01"), paper("recordal")))
                .when(recordingAsGranted(INVENTION))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-08"));
    }

    @Test
    void refuses_the_second_on_a_mark() {
        register(opened(EARLIER, DealingKind.LICENCE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        licensed(MARK, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)),
                        new LicenceRecorded(MARK, EARLIER, LocalDate.parse("2025-07-01"), paper("recordal")))
                .when(recordingAsGranted(MARK))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-34"));
    }
}
