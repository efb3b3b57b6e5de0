package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.lapsed;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.party.Holders;
import ipledger.right.PayAnnuity;
import ipledger.right.RenewRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-53 Only a right that stands is kept alive")
class MaintainedRightStandsTest {
    @Test
    void refuses_an_annuity_of_a_lapsed_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), lapsed(INVENTION))
                .when(new PayAnnuity(INVENTION, LocalDate.parse("2027-08-06"), Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-53"));
    }

    @Test
    void admits_a_renewal_in_grace() {
        register()
                .given(new RightGranted(
                        MARK,
                        AssetKind.TRADEMARK,
                        "湘阀",
                        List.of(),
                        Optional.empty(),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2016-06-21"),
                        Provenance.act()))
                .when(new RenewRight(
                        MARK,
                        Optional.empty(),
                        LocalDate.parse("2026-07-01"),
                        LocalDate.parse("2026-07-10"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }
}
