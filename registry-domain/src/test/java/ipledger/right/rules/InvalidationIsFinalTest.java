package ipledger.right.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.InvalidationUpheld;
import ipledger.right.InvalidateRight;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-46 RIGHT-47 A right is entered as invalid once the decision is final")
class InvalidationIsFinalTest {
    @Test
    void admits_the_day_after_the_three_months() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W1", LocalDate.parse("2025-06-01"), paper("case")),
                        new InvalidationDecided(
                                INVENTION,
                                "4W1",
                                InvalidationOutcome.INVALID_WHOLE,
                                Optional.empty(),
                                LocalDate.parse("2025-12-02"),
                                paper("decision")))
                .when(new InvalidateRight(
                        INVENTION, Extent.WHOLE, Optional.empty(), LocalDate.parse("2026-03-03"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_last_day_to_sue() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W1", LocalDate.parse("2025-06-01"), paper("case")),
                        new InvalidationDecided(
                                INVENTION,
                                "4W1",
                                InvalidationOutcome.INVALID_WHOLE,
                                Optional.empty(),
                                LocalDate.parse("2025-12-02"),
                                paper("decision")))
                .when(new InvalidateRight(
                        INVENTION, Extent.WHOLE, Optional.empty(), LocalDate.parse("2026-03-02"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-46"));
    }

    @Test
    void refuses_while_a_court_has_it() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W1", LocalDate.parse("2025-06-01"), paper("case")),
                        new InvalidationDecided(
                                INVENTION,
                                "4W1",
                                InvalidationOutcome.INVALID_WHOLE,
                                Optional.empty(),
                                LocalDate.parse("2025-12-02"),
                                paper("decision")),
                        new InvalidationContested(
                                INVENTION, "4W1", "北京知识产权法院", LocalDate.parse("2026-02-01"), paper("suit")))
                .when(new InvalidateRight(
                        INVENTION, Extent.WHOLE, Optional.empty(), LocalDate.parse("2026-09-02"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-46"));
    }

    @Test
    void admits_once_upheld() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W1", LocalDate.parse("2025-06-01"), paper("case")),
                        new InvalidationDecided(
                                INVENTION,
                                "4W1",
                                InvalidationOutcome.INVALID_WHOLE,
                                Optional.empty(),
                                LocalDate.parse("2025-12-02"),
                                paper("decision")),
                        new InvalidationContested(
                                INVENTION, "4W1", "北京知识产权法院", LocalDate.parse("2026-02-01"), paper("suit")),
                        new InvalidationUpheld(
                                INVENTION, "4W1", "（2026）最高法知行终1号", LocalDate.parse("2026-09-01"), paper("judgment")))
                .when(new InvalidateRight(
                        INVENTION, Extent.WHOLE, Optional.empty(), LocalDate.parse("2026-09-02"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void holds_for_marks_by_the_law_of_2019() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new InvalidationDecided(
                                MARK,
                                "S1",
                                InvalidationOutcome.INVALID_WHOLE,
                                Optional.empty(),
                                LocalDate.parse("2026-12-01"),
                                paper("decision")))
                .when(new InvalidateRight(
                        MARK, Extent.WHOLE, Optional.empty(), LocalDate.parse("2026-12-31"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-47"));
    }

    @Test
    void holds_for_marks_by_the_law_of_2026() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new InvalidationDecided(
                                MARK,
                                "S1",
                                InvalidationOutcome.INVALID_WHOLE,
                                Optional.empty(),
                                LocalDate.parse("2026-12-10"),
                                paper("decision")))
                .when(new InvalidateRight(
                        MARK, Extent.WHOLE, Optional.empty(), LocalDate.parse("2027-01-09"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-47"));
    }
}
