package ipledger.app.ledger.axon;

import io.micrometer.core.instrument.MeterRegistry;
import ipledger.app.database.Schemas;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.codec.PayloadCodec;
import ipledger.approval.ActDesk;
import ipledger.approval.ApprovalHandler;
import ipledger.approval.ProposalAggregate;
import ipledger.asset.AssetAggregate;
import ipledger.contribution.ContributionFollowUpHandler;
import ipledger.contribution.ContributionHandler;
import ipledger.dealing.AssetRegister;
import ipledger.dealing.DealingAggregate;
import ipledger.dealing.Judgement;
import ipledger.defect.DefectHandler;
import ipledger.fact.FactHandler;
import ipledger.implementation.ImplementationHandler;
import ipledger.law.Law;
import ipledger.licence.LicenceHandler;
import ipledger.notification.NotificationHandler;
import ipledger.person.PersonAggregate;
import ipledger.person.PersonHandler;
import ipledger.pledge.EnforcementHandler;
import ipledger.pledge.PledgeChangeHandler;
import ipledger.pledge.PledgeHandler;
import ipledger.pledge.ReportHandler;
import ipledger.preservation.PreservationHandler;
import ipledger.programme.ProgrammeAggregate;
import ipledger.programme.ProgrammeHandler;
import ipledger.rectification.RectificationHandler;
import ipledger.right.EndHandler;
import ipledger.right.InvalidationHandler;
import ipledger.right.MaintenanceHandler;
import ipledger.right.RightHandler;
import ipledger.source.SourceAggregate;
import ipledger.source.SourceHandler;
import ipledger.title.TransferHandler;
import ipledger.valuation.ValuationHandler;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon 装配. Axon on our ledger, every part named outright: on Boot 4 its own choices run without transactions and without
 * a word. The writing side has no transaction but the ledger's own; the reading side moves its token and its rows in one.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonConfiguration {
    /** Who takes the acts and facts on assets: a chapter of the law each. A new chapter is added here. */
    static final List<Function<AssetRegister, Object>> HANDLERS = List.of(
            RightHandler::new,
            TransferHandler::new,
            LicenceHandler::new,
            ContributionHandler::new,
            PledgeHandler::new,
            PledgeChangeHandler::new,
            EnforcementHandler::new,
            ReportHandler::new,
            ContributionFollowUpHandler::new,
            ValuationHandler::new,
            ImplementationHandler::new,
            MaintenanceHandler::new,
            EndHandler::new,
            InvalidationHandler::new,
            PreservationHandler::new,
            DefectHandler::new,
            NotificationHandler::new,
            RectificationHandler::new,
            FactHandler::new);

    @Bean
    EventStorageEngine eventStorageEngine(LedgerWriter writer, LedgerReader reader, PayloadCodec codec) {
        return new PostgresEventStorageEngine(writer, reader, codec);
    }

    @Bean
    EventStore eventBus(EventStorageEngine ledger, Configuration configuration) {
        return new GatheringEventStore(EmbeddedEventStore.builder()
                .storageEngine(ledger)
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class)));
    }

    /** Commands run in no database transaction: their events are on disk before the unit of work ends. */
    @Bean
    CommandBus commandBus(MeterRegistry meters) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .messageMonitor(new CommandTimes(meters))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new CommandOrigin.Correlation()));
        return bus;
    }

    @Bean
    SpringTransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    TokenStore tokenStore(DataSource readModels) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(readModels))
                .schema(TokenSchema.builder()
                        .setTokenTable(Schemas.PROJECTION + ".token_entry")
                        .build())
                .serializer(tokens())
                .build();
    }

    /**
     * Jackson 3 refuses, unasked, to read a token of a replay, which can carry a value of any class: here these classes
     * are Axon's and plain texts.
     */
    private static Serializer tokens() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.eventhandling.")
                                .allowIfSubType(String.class)
                                .build()))
                .build();
    }

    private static <T> AggregateConfigurer<T> remembered(Class<T> type, int most) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureRepository(
                        parts -> new RememberedAggregates<>(type, parts.eventStore(), parts::repository, most));
    }

    @Bean
    ActDesk actDesk(Configuration configuration) {
        return configuration.getComponent(ActDesk.class);
    }

    /**
     * The seats of the streams, and who takes which act.
     *
     * @param remembered how many aggregates of a kind are kept in memory
     */
    @Bean
    ConfigurerModule register(
            Clock clock, ProposedActs acts, @Value("${ipledger.ledger.remembered:5000}") int remembered) {
        GenericEventMessage.clock = clock;
        return configurer -> {
            configurer
                    .configureAggregate(remembered(AssetAggregate.class, remembered))
                    .configureAggregate(remembered(DealingAggregate.class, remembered))
                    .configureAggregate(remembered(SourceAggregate.class, remembered))
                    .configureAggregate(ProposalAggregate.class)
                    .configureAggregate(PersonAggregate.class)
                    .registerComponent(
                            AssetRegister.class,
                            parts -> new AssetRegister(
                                    parts.repository(AssetAggregate.class),
                                    parts.repository(DealingAggregate.class),
                                    new Judgement(Law.ALL)))
                    .registerComponent(
                            ActDesk.class,
                            parts -> new ActDesk(HANDLERS.stream()
                                    .map(handler -> handler.apply(parts.getComponent(AssetRegister.class)))
                                    .toList()))
                    .configureAggregate(remembered(ProgrammeAggregate.class, remembered))
                    .registerCommandHandler(parts -> new SourceHandler(parts.repository(SourceAggregate.class)))
                    .registerCommandHandler(parts -> new ProgrammeHandler(parts.repository(ProgrammeAggregate.class)))
                    .registerCommandHandler(parts -> new ApprovalHandler(
                            parts.repository(ProposalAggregate.class), parts.getComponent(ActDesk.class), acts::read))
                    .registerCommandHandler(parts -> new PersonHandler(parts.repository(PersonAggregate.class)));
            HANDLERS.forEach(handler ->
                    configurer.registerCommandHandler(parts -> handler.apply(parts.getComponent(AssetRegister.class))));
        };
    }

    /**
     * Read models are fed apart from commands, stop at the first event that they cannot take, and never pass over an
     * error. The sequencing policy is one whose answer is the same in every process (Axon issue 4253).
     */
    @Bean
    ConfigurerModule readModels() {
        return configurer -> {
            configurer
                    .eventProcessing()
                    .usingPooledStreamingEventProcessors((parts, processor) ->
                            // From the first position, and not as a replay: a new read model reads what is new to it.
                            processor.initialToken(StreamableMessageSource::createTailToken))
                    .registerDefaultListenerInvocationErrorHandler(parts -> PropagatingErrorHandler.instance())
                    .registerDefaultErrorHandler(parts -> PropagatingErrorHandler.instance())
                    .registerDefaultSequencingPolicy(parts -> SequentialPerAggregatePolicy.instance());
            configurer.onInitialize(parts -> parts.onStart(
                    Phase.INSTRUCTION_COMPONENTS,
                    () -> parts.eventProcessingConfiguration()
                            .eventProcessors()
                            .values()
                            .forEach(AxonConfiguration::ensureApartFromCommands)));
        };
    }

    private static void ensureApartFromCommands(EventProcessor processor) {
        if (!(processor instanceof StreamingEventProcessor)) {
            throw new IllegalStateException("The event processor " + processor.getName()
                    + " runs within commands: it would write where only the ledger may");
        }
    }
}
