package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.right.DecideInvalidation;
import ipledger.right.SetAsideInvalidation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-58 A case goes step by step")
class InvalidationCaseHasComeSoFarTest {
    @Test
    void admits_a_decision_in_an_open_case() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W1", LocalDate.parse("2025-06-01"), paper("case")))
                .when(new DecideInvalidation(
                        INVENTION, "4W1", InvalidationOutcome.MAINTAINED, Optional.empty(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_decision_in_no_case() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new DecideInvalidation(
                        INVENTION, "4W1", InvalidationOutcome.MAINTAINED, Optional.empty(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-58"));
    }

    @Test
    void refuses_a_judgment_without_a_suit() {
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
                .when(new SetAsideInvalidation(INVENTION, "4W1", "（2026）最高法知行终1号", DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-58"));
    }

    @Test
    void admits_a_judgment_after_a_suit() {
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
                .when(new SetAsideInvalidation(INVENTION, "4W1", "（2026）最高法知行终1号", DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }
}
