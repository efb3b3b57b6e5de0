package ipledger.licence.rules;

import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.EndLicence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-43 LICENCE-44 A licence is rescinded for quality by the law of 2026 on marks")
class QualityIsAGroundOfMarksTest {
    @Test
    void refuses_the_last_day_of_the_law_of_2019() {
        register(opened(EARLIER, DealingKind.LICENCE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        given(MARK, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(new EndLicence(
                        EARLIER,
                        List.of(),
                        LicenceEnd.QUALITY_NOT_KEPT,
                        LocalDate.parse("2026-12-31"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-44"));
    }

    @Test
    void admits_the_first_day_of_the_law_of_2026() {
        register(opened(EARLIER, DealingKind.LICENCE, MARK))
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        given(MARK, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(new EndLicence(
                        EARLIER,
                        List.of(),
                        LicenceEnd.QUALITY_NOT_KEPT,
                        LocalDate.parse("2027-01-01"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_patent() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(new EndLicence(
                        EARLIER,
                        List.of(),
                        LicenceEnd.QUALITY_NOT_KEPT,
                        LocalDate.parse("2027-01-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-43"));
    }
}
