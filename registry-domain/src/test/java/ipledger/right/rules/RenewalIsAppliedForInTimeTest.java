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

@DisplayName("RIGHT-38 Renewal is applied for within twelve months before the last day, or six after")
class RenewalIsAppliedForInTimeTest {
    @Test
    void admits_the_first_day() {
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
                        Optional.empty(),
                        LocalDate.parse("2026-06-20"),
                        LocalDate.parse("2026-06-25"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_before() {
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
                        Optional.empty(),
                        LocalDate.parse("2026-06-19"),
                        LocalDate.parse("2026-06-25"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-38"));
    }

    @Test
    void admits_the_last_day_of_grace() {
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
                        Optional.empty(),
                        LocalDate.parse("2027-12-20"),
                        LocalDate.parse("2027-12-20"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after_grace() {
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
                        Optional.empty(),
                        LocalDate.parse("2027-12-21"),
                        LocalDate.parse("2027-12-21"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-38", "RIGHT-53"));
    }

    @Test
    void asks_the_same_by_the_law_of_2019() {
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
                        LocalDate.parse("2026-12-20"),
                        LocalDate.parse("2026-12-20"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }
}
