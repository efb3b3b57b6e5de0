package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.until;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.RecordLicence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-41 The licence of a mark is recorded while the contract runs")
class RecordedWithinTheContractTest {
    @Test
    void admits_the_last_day() {
        register(opened(EARLIER, DealingKind.LICENCE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        given(
                                MARK,
                                EARLIER,
                                until("2026-03-02", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER))))
                .when(new RecordLicence(EARLIER, List.of(MARK), Optional.empty(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register(opened(EARLIER, DealingKind.LICENCE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        given(
                                MARK,
                                EARLIER,
                                until("2026-03-01", terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER))))
                .when(new RecordLicence(EARLIER, List.of(MARK), Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-41"));
    }
}
