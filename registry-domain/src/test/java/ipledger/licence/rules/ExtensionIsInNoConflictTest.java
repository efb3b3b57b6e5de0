package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.beginning;
import static ipledger.licence.LicenceWords.given;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.until;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.ChangeLicenceTerm;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-14 LICENCE-26 Through the days added no licence stands in the way")
class ExtensionIsInNoConflictTest {
    @Test
    void admits_through_the_day_before_the_other_begins() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)),
                        given(
                                INVENTION,
                                SECOND,
                                beginning(
                                        "2029-06-01",
                                        until("2031-05-31", terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)))))
                .when(new ChangeLicenceTerm(EARLIER, LocalDate.parse("2029-05-31"), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_on_which_the_other_begins() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        given(INVENTION, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)),
                        given(
                                INVENTION,
                                SECOND,
                                beginning(
                                        "2029-06-01",
                                        until("2031-05-31", terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)))))
                .when(new ChangeLicenceTerm(EARLIER, LocalDate.parse("2029-06-01"), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-14"));
    }

    @Test
    void refuses_a_variety_likewise() {
        register(opened(EARLIER, DealingKind.LICENCE, VARIETY))
                .given(
                        granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE),
                        given(VARIETY, EARLIER, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, YANFENG_PUMP)),
                        given(
                                VARIETY,
                                SECOND,
                                beginning(
                                        "2029-06-01",
                                        until("2031-05-31", terms(LicenceKind.EXCLUSIVE, XIANGNAN_VALVE, A_STRANGER)))))
                .when(new ChangeLicenceTerm(EARLIER, LocalDate.parse("2029-06-01"), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-26"));
    }
}
