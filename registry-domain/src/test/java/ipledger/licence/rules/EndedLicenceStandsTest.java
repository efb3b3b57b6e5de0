package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
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
import static ipledger.licence.LicenceWords.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.EndLicence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-54 A licence that is ended stands")
class EndedLicenceStandsTest {
    @Test
    void admits_a_licence_that_stands() {
        register(opened(EARLIER, DealingKind.LICENCE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        licensed(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .when(new EndLicence(EARLIER, List.of(), LicenceEnd.EARLY_TERMINATION, DAY, Provenance.act()))
                .expectEvents(
                        new LicenceEnded(INVENTION, EARLIER, LicenceEnd.EARLY_TERMINATION, DAY, Provenance.act()));
    }

    @Test
    void refuses_one_that_has_ended() {
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
                .when(new EndLicence(EARLIER, List.of(), LicenceEnd.EARLY_TERMINATION, DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-54"));
    }
}
