package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.LAST_DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.licence.LicenceWords.granting;
import static ipledger.licence.LicenceWords.terms;
import static ipledger.licence.LicenceWords.withoutTerm;

import ipledger.event.AssetKind;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.Provenance;
import ipledger.licence.GrantLicence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-01 LICENCE-21 What is licensed stands")
class RightHasNotEndedTest {
    @Test
    void admits_a_right_in_force() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectEvents(new LicenceGranted(
                        INVENTION,
                        FIRST,
                        terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER),
                        DAY,
                        Provenance.act()));
    }

    @Test
    void refuses_a_lapsed_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(granting(INVENTION, terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-01"));
    }

    @Test
    void refuses_an_expired_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(new GrantLicence(
                        FIRST,
                        List.of(MARK),
                        withoutTerm(terms(LicenceKind.ORDINARY, XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse(LAST_DAY).plusDays(1),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-21"));
    }
}
