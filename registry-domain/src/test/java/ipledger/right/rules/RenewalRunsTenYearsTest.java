package ipledger.right.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.party.Holders;
import ipledger.right.RenewRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-39 A renewal runs ten years from the day after the last one")
class RenewalRunsTenYearsTest {
    @Test
    void admits_ten_years() {
        register()
                .given(new RightGranted(
                        MARK,
                        AssetKind.TRADEMARK,
                        "湘阀",
                        List.of(),
                        Optional.empty(),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2017-06-21"),
                        Provenance.act()))
                .when(new RenewRight(
                        MARK,
                        Optional.of(LocalDate.parse("2037-06-20")),
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2026-12-30"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more_by_the_law_of_2019() {
        register()
                .given(new RightGranted(
                        MARK,
                        AssetKind.TRADEMARK,
                        "湘阀",
                        List.of(),
                        Optional.empty(),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2017-06-21"),
                        Provenance.act()))
                .when(new RenewRight(
                        MARK,
                        Optional.of(LocalDate.parse("2037-06-21")),
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2026-12-31"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-39"));
    }

    @Test
    void refuses_a_day_more_by_the_law_of_2026() {
        register()
                .given(new RightGranted(
                        MARK,
                        AssetKind.TRADEMARK,
                        "湘阀",
                        List.of(),
                        Optional.empty(),
                        Optional.of(Holders.sole(XIANGNAN_VALVE)),
                        Optional.empty(),
                        LocalDate.parse("2017-06-21"),
                        Provenance.act()))
                .when(new RenewRight(
                        MARK,
                        Optional.of(LocalDate.parse("2037-06-21")),
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2027-01-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-39"));
    }
}
