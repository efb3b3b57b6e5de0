package ipledger.right.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.TermFactsStated;
import ipledger.event.TermFacts;
import ipledger.event.TermFacts.AuthorKind;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.right.GrantRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "RIGHT-11 RIGHT-12 RIGHT-13 RIGHT-14 RIGHT-15 A stated last day is within the law's term, on both sides of its changes")
class StatedTermIsWithinTheLawTest {
    /** Granted on {@code day}, said to run to {@code statedLastDay}. */
    private static GrantRight granting(AssetNumber asset, AssetKind kind, String day, String statedLastDay) {
        return granting(asset, kind, Optional.empty(), day, statedLastDay);
    }

    private static GrantRight granting(
            AssetNumber asset, AssetKind kind, String filedOn, String day, String statedLastDay) {
        return granting(asset, kind, Optional.of(LocalDate.parse(filedOn)), day, statedLastDay);
    }

    private static GrantRight granting(
            AssetNumber asset, AssetKind kind, Optional<LocalDate> filedOn, String day, String statedLastDay) {
        return new GrantRight(
                asset,
                kind,
                "一种阀门",
                List.of(),
                filedOn,
                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                Optional.of(LocalDate.parse(statedLastDay)),
                LocalDate.parse(day),
                Provenance.act());
    }

    @Test
    void admits_the_last_day_of_a_patent() {
        register()
                .givenNoPriorActivity()
                .when(granting(INVENTION, AssetKind.INVENTION, "2021-06-10", "2024-06-04", "2041-06-09"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .givenNoPriorActivity()
                .when(granting(INVENTION, AssetKind.INVENTION, "2021-06-10", "2024-06-04", "2041-06-10"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-11"));
    }

    @Test
    void gives_a_design_of_before_2021_06_01_ten_years() {
        register()
                .givenNoPriorActivity()
                .when(granting(
                        AssetNumber.of("202030123456.3"), AssetKind.DESIGN, "2020-06-01", "2021-06-04", "2030-06-01"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-11"));
    }

    @Test
    void counts_a_mark_of_2026_and_one_of_2027_alike() {
        register()
                .givenNoPriorActivity()
                .when(granting(MARK, AssetKind.TRADEMARK, "2026-12-30", "2036-12-29"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_mark_more_by_the_law_of_2019() {
        register()
                .givenNoPriorActivity()
                .when(granting(MARK, AssetKind.TRADEMARK, "2026-12-30", "2036-12-30"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-12"));
    }

    @Test
    void refuses_a_mark_more_by_the_law_of_2026() {
        register()
                .givenNoPriorActivity()
                .when(granting(MARK, AssetKind.TRADEMARK, "2027-01-02", "2037-01-02"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-12"));
    }

    @Test
    void gives_a_variety_of_2025_05_31_fifteen_years() {
        register()
                .givenNoPriorActivity()
                .when(granting(VARIETY, AssetKind.PLANT_VARIETY, "2025-05-31", "2040-05-31"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-13"));
    }

    @Test
    void admits_fifteen_years_for_it() {
        register()
                .givenNoPriorActivity()
                .when(granting(VARIETY, AssetKind.PLANT_VARIETY, "2025-05-31", "2040-05-30"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void gives_a_variety_of_2025_06_01_twenty_years() {
        register()
                .givenNoPriorActivity()
                .when(granting(VARIETY, AssetKind.PLANT_VARIETY, "2025-06-01", "2045-05-31"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void and_no_more() {
        register()
                .givenNoPriorActivity()
                .when(granting(VARIETY, AssetKind.PLANT_VARIETY, "2025-06-01", "2045-06-01"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-13"));
    }

    @Test
    void holds_a_layout_design_to_ten_years_by_the_regulations_of_2001() {
        register()
                .givenNoPriorActivity()
                .when(granting(LAYOUT, AssetKind.LAYOUT_DESIGN, "2026-05-11", "2026-10-14", "2036-05-11"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-14"));
    }

    @Test
    void holds_a_layout_design_to_ten_years_by_the_regulations_of_2026() {
        register()
                .givenNoPriorActivity()
                .when(granting(LAYOUT, AssetKind.LAYOUT_DESIGN, "2026-05-11", "2026-10-15", "2036-05-11"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-14"));
    }

    @Test
    void finds_a_work_that_is_said_to_run_longer() {
        assertThat(findingsOf(
                        new TermFactsStated(
                                SOFTWARE,
                                new TermFacts(
                                        Optional.of(AuthorKind.LEGAL_PERSON),
                                        Optional.empty(),
                                        Optional.of(LocalDate.parse("2020-03-01")),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                LocalDate.parse("2022-01-01"),
                                paper("facts")),
                        new RightGranted(
                                SOFTWARE,
                                AssetKind.SOFTWARE,
                                "阀门软件",
                                List.of(),
                                Optional.empty(),
                                Optional.of(Holders.sole(XIANGNAN_VALVE)),
                                Optional.of(LocalDate.parse("2071-01-01")),
                                LocalDate.parse("2022-02-01"),
                                paper("grant"))))
                .containsExactly("RIGHT-15");
    }
}
