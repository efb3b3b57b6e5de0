package ipledger.projection.feed;

import static ipledger.projection.Facts.BANK;
import static ipledger.projection.Facts.FIRST;
import static ipledger.projection.Facts.registered;
import static ipledger.projection.Facts.valve;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.projection.ReadSide;
import ipledger.projection.encumbrance.EncumbranceProjection;
import ipledger.projection.encumbrance.PledgeStatus.Answer;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

@DisplayName("Axon's pooled streaming processors feed a read model, token and rows in one transaction")
class ProcessorsTest {
    static final ReadModel MODEL = EncumbranceProjection.MODEL;
    static final Duration PATIENCE = Duration.ofSeconds(45);
    final ReadSide register = ReadSide.fresh();

    @Test
    void a_caller_reads_its_own_write_and_a_restart_goes_on_where_it_was() {
        register.jdbc()
                .execute("create table projection.token_entry (processorname text not null, segment integer not null,"
                        + " token bytea, tokentype text, timestamp text, owner text,"
                        + " primary key (processorname, segment))");
        try (var processors = processors()) {
            processors.start();
            register.recordedAt("2026-03-10T02:00:00Z", valve());
            assertThat(register.positions().await(MODEL, 1, PATIENCE)).isTrue();
            assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.NOT_PLEDGED);
            assertThat(processors.areWell()).isTrue();
        }
        register.recordedAt("2026-03-10T02:00:00Z", registered(FIRST, BANK, "2026-03-05"));
        assertThat(register.positions().await(MODEL, 2, Duration.ofMillis(30))).isFalse();
        try (var processors = processors()) {
            processors.start();
            assertThat(register.positions().await(MODEL, 2, PATIENCE)).isTrue();
            assertThat(register.ask("2026-03-10", "201510481495.9").answer()).isEqualTo(Answer.PLEDGED);
        }
        assertThat(register.jdbc()
                        .queryForList(
                                "select convert_from(t.token, 'UTF8') from projection.token_entry t where processorname"
                                        + " = 'encumbrance' and token is not null",
                                String.class))
                .hasSize(2)
                .allMatch(token -> token.contains("2"));
    }

    private Processors processors() {
        var generations = new Generations(register.jdbc());
        var store = EmbeddedEventStore.builder()
                .storageEngine(register.ledger().engine())
                .fetchDelay(50)
                .build();
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(register.source())::getConnection)
                .serializer(Jackson3Serializer.builder().build())
                .schema(TokenSchema.builder()
                        .setTokenTable("projection.token_entry")
                        .build())
                .build();
        return new Processors(
                List.of(new Feed(MODEL, generations, register.streams())),
                store,
                tokens,
                new Spring(register.transactions()),
                2);
    }

    /** As Axon's module for Spring has it. */
    private record Spring(PlatformTransactionManager transactions) implements TransactionManager {
        @Override
        public Transaction startTransaction() {
            var status = transactions.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    transactions.commit(status);
                }

                @Override
                public void rollback() {
                    if (!status.isCompleted()) transactions.rollback(status);
                }
            };
        }
    }
}
