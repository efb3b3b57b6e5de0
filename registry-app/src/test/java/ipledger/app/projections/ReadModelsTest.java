package ipledger.app.projections;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.IpLedger;
import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.event.Provenance;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import ipledger.projection.encumbrance.PledgeStatusQuery;
import ipledger.projection.feed.Positions;
import ipledger.projection.feed.Processors;
import ipledger.projection.feed.Rebuild;
import ipledger.projection.freshness.Coverage;
import ipledger.source.StateCoverage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("读模型 The read models of a running register")
@SpringBootTest(classes = IpLedger.class)
@SuppressWarnings("NullAway.Init")
class ReadModelsTest {
    private static final CommandOrigin CLERK = CommandOrigin.of("clerk-1", "clerk", "api");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @DynamicPropertySource
    static void onAFreshDatabase(DynamicPropertyRegistry properties) {
        TestDatabase.register(properties);
    }

    @Autowired
    CommandDesk desk;

    @Autowired
    Positions positions;

    @Autowired
    PledgeStatusQuery pledges;

    @Autowired
    Coverage coverage;

    @Autowired
    Rebuild rebuild;

    @Autowired
    Processors processors;

    @Test
    void are_fed_from_the_ledger_and_a_rebuild_while_they_run_is_the_same() {
        var day = LocalDate.of(2026, 3, 10);
        var receipt = desk.send(
                        new StateCoverage("CN-PRSS-10", "CN", day.minusDays(9), day, "delivery", 7, Provenance.act()),
                        CLERK)
                .receipt()
                .orElseThrow();
        for (var model : ReadModels.ALL)
            assertThat(positions.await(model, receipt.lines().getLast().position(), PATIENCE))
                    .isTrue();
        assertThat(coverage.all()).hasSize(1);
        var report = pledges.ask(List.of("201510481495.9"), day);
        assertThat(report.answers().getFirst().answer()).isEqualTo(Answer.UNKNOWN_HERE);
        assertThat(report.sources()).hasSize(1);
        assertThat(rebuild.run(Coverage.MODEL).equal()).isTrue();
        assertThat(processors.areWell()).isTrue();
    }
}
