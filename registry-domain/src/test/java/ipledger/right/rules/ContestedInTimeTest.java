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
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.right.ContestInvalidation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-48 RIGHT-49 A decision is sued against within its limit")
class ContestedInTimeTest {
    @Test
    void admits_the_last_day() {
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
                .when(new ContestInvalidation(
                        INVENTION, "4W1", "北京知识产权法院", LocalDate.parse("2026-03-02"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
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
                .when(new ContestInvalidation(
                        INVENTION, "4W1", "北京知识产权法院", LocalDate.parse("2026-03-03"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-48"));
    }

    @Test
    void gives_thirty_days_for_a_mark() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new InvalidationDecided(
                                MARK,
                                "S1",
                                InvalidationOutcome.INVALID_WHOLE,
                                Optional.empty(),
                                LocalDate.parse("2026-11-30"),
                                paper("decision")))
                .when(new ContestInvalidation(MARK, "S1", "北京知识产权法院", LocalDate.parse("2026-12-31"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-49"));
    }

    @Test
    void gives_thirty_days_by_the_law_of_2026() {
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
                .when(new ContestInvalidation(MARK, "S1", "北京知识产权法院", LocalDate.parse("2027-01-10"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-49"));
    }
}
