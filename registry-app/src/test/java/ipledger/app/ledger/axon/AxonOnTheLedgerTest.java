package ipledger.app.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import ipledger.app.IpLedger;
import ipledger.app.database.CheckedTransactions;
import ipledger.app.database.DataFolder;
import ipledger.app.database.DatabaseAddress;
import ipledger.app.database.RunningDatabase;
import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.KeyReused;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.Receipt;
import ipledger.app.ledger.codec.MetadataCodec;
import ipledger.event.Provenance;
import ipledger.event.SourceEvent.CoverageStated;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import ipledger.source.StateCoverage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Axon 装配 Axon on the ledger")
@SpringBootTest(classes = {IpLedger.class, AxonOnTheLedgerTest.Probes.class})
@SuppressWarnings("NullAway.Init")
class AxonOnTheLedgerTest {
    private static final CommandOrigin CLERK = CommandOrigin.of("clerk-1", "clerk", "api");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static DatabaseAddress database;

    @DynamicPropertySource
    static void onAFreshDatabase(DynamicPropertyRegistry properties) {
        database = TestDatabase.register(properties);
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    CommandDesk desk;

    @Autowired
    LedgerReader ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Probe probe;

    @Test
    void runs_on_the_parts_that_were_named_and_on_no_silent_stand_ins() {
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(PostgresEventStorageEngine.class);
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(GatheringEventStore.class);
        assertThat(context.getBean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(PlatformTransactionManager.class)).isExactlyInstanceOf(CheckedTransactions.class);
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBeansOfType(Serializer.class).values()).hasOnlyElementsOfType(Jackson3Serializer.class);
        assertThat(context.getBeansOfType(MeterRegistry.class).values())
                .isNotEmpty()
                .doesNotHaveAnyElementsOfTypes(SimpleMeterRegistry.class);
        assertThat(context.getBean(GlobalMetricRegistry.class).getRegistry())
                .isSameAs(context.getBean(MeterRegistry.class));
    }

    @Test
    void answers_a_command_with_position_and_leaf_hash_and_records_who_gave_it() {
        var outcome = desk.send(coverage("uspto"), CLERK);
        var line = outcome.receipt().map(Receipt::lines).orElseThrow().getFirst();
        var entry = ledger.at(line.position()).orElseThrow();
        assertThat(entry.leafHash()).isEqualTo(line.leafHash());
        assertThat(entry.stream()).isEqualTo(new StreamId("source", "uspto"));
        assertThat(MetadataCodec.decode(entry.content().metadata()))
                .containsEntry("who", "clerk-1")
                .containsEntry("role", "clerk")
                .containsEntry("channel", "api")
                .containsOnlyKeys("who", "role", "channel", "commandId");
    }

    @Test
    void times_commands_by_kind_and_outcome() {
        var times = context.getBean(MeterRegistry.class);
        desk.send(coverage("wipo"), CLERK);
        assertThat(times.get("ipledger.command").tag("outcome", "done").timers())
                .anyMatch(timer -> timer.count() > 0 && timer.getId().getTag("command") != null);
    }

    @Test
    void decides_a_request_once() {
        var hash = Octets.of("01".repeat(32));
        var first = desk.send(coverage("epo"), CLERK.withKey("key-1", hash))
                .receipt()
                .orElseThrow();
        var size = ledger.head().size();
        var again = desk.send(coverage("epo"), CLERK.withKey("key-1", hash))
                .receipt()
                .orElseThrow();
        assertThat(again.lines()).isEqualTo(first.lines());
        assertThat(again.alreadyThere()).isTrue();
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> desk.send(coverage("epo"), CLERK.withKey("key-1", Octets.of("02".repeat(32)))));
        assertThat(ledger.head().size()).isEqualTo(size);
    }

    @Test
    void stops_a_read_model_at_an_error_and_takes_up_the_event_again() {
        var processor = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("probe", StreamingEventProcessor.class)
                .orElseThrow();
        assertThat(processor).isExactlyInstanceOf(PooledStreamingEventProcessor.class);
        probe.broken.set(true);
        var position =
                desk.send(coverage("broken"), CLERK).receipt().orElseThrow().firstPosition();
        await().atMost(PATIENCE).until(() -> probe.failures.get() > 0);
        assertThat(seen("broken")).isZero();
        probe.broken.set(false);
        processor.shutDown();
        processor.start();
        await().atMost(PATIENCE).until(() -> seen("broken") == 1);
        assertThat(position).isPositive();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await().atMost(PATIENCE).until(() -> seen("broken") == 2);
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from projection.token_entry where processorname = 'probe'"
                                        + " and convert_from(token, 'UTF8') like '%' || ? || '%'")
                                .param(Long.toString(ledger.head().size()))
                                .query(Long.class)
                                .single()
                        > 0);
    }

    @Test
    void never_reports_a_transaction_as_committed_in_which_a_statement_failed() {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        assertThatExceptionOfType(UnexpectedRollbackException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("insert into projection.probe values ('swallowed')")
                            .update();
                    try {
                        jdbc.sql("select no_such_column").query().singleValue();
                    } catch (DataAccessException passedOver) {
                        assertThat(passedOver).isNotNull();
                    }
                }));
        assertThat(seen("swallowed")).isZero();
    }

    @Test
    void refuses_to_start_on_another_ledger_than_the_one_that_is_meant(@TempDir Path other) {
        var configuration = new LedgerConfiguration();
        var running = RunningDatabase.elsewhere(database);
        try (var folder = DataFolder.take(other)) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> configuration.ledgerId("ff".repeat(LedgerId.LENGTH_BYTES), folder, running))
                    .withMessageContaining("not the ledger that is meant");
        }
    }

    @Test
    void refuses_a_ledger_that_nobody_named_and_takes_it_once_named(@TempDir Path other) {
        var configuration = new LedgerConfiguration();
        var running = RunningDatabase.elsewhere(database);
        var id = ledger.head().ledger();
        try (var folder = DataFolder.take(other)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> configuration.ledgerId("", folder, running))
                    .withMessageContaining(id.toString());
            assertThat(configuration.ledgerId(id.toString(), folder, running)).isEqualTo(id);
            assertThat(configuration.ledgerId("", folder, running)).isEqualTo(id);
            assertThatIllegalStateException()
                    .isThrownBy(() -> configuration.ledgerId("ff".repeat(LedgerId.LENGTH_BYTES), folder, running));
        }
    }

    private long seen(String source) {
        return jdbc.sql("select count(*) from projection.probe where source = ?")
                .param(source)
                .query(Long.class)
                .single();
    }

    private static StateCoverage coverage(String source) {
        return new StateCoverage(
                source, "US", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), "delivery-1", 7, Provenance.act());
    }

    /** 探针. A read model that can be broken: its row is written before the error. */
    @ProcessingGroup("probe")
    static class Probe {
        final AtomicBoolean broken = new AtomicBoolean();
        final AtomicInteger failures = new AtomicInteger();
        private final JdbcClient jdbc;

        Probe(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(CoverageStated event) {
            jdbc.sql("insert into projection.probe values (?)")
                    .param(event.source())
                    .update();
            if (broken.get()) {
                failures.incrementAndGet();
                jdbc.sql("select no_such_column").query().singleValue();
            }
        }
    }

    @TestConfiguration
    static class Probes {
        @Bean
        Probe probe(JdbcClient jdbc) {
            jdbc.sql("create table projection.probe (source text)").update();
            return new Probe(jdbc);
        }
    }
}
