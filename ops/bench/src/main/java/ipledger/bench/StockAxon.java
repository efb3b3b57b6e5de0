package ipledger.bench;

import ipledger.asset.AssetAggregate;
import ipledger.dealing.AssetRegister;
import ipledger.dealing.DealingAggregate;
import ipledger.dealing.Judgement;
import ipledger.law.Law;
import ipledger.right.RightHandler;
import ipledger.title.TransferHandler;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** 对手一. The same law and the same bytes on Axon's own JDBC engine, transactional and cached as its manual has it. */
final class StockAxon implements Rival {
    private final Patents patents;
    private final CommandGateway gateway;

    StockAxon(DataSource source, Patents patents) {
        this.patents = patents;
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(source));
        var serializer = new CodecSerializer();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source)))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        var bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        var register = new AssetRegister(
                cached(AssetAggregate.class, store), cached(DealingAggregate.class, store), new Judgement(Law.ALL));
        new AnnotationCommandHandlerAdapter<>(new RightHandler(register)).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new TransferHandler(register)).subscribe(bus);
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        IntStream.range(0, patents.count()).parallel().forEach(place -> gateway.sendAndWait(patents.grant(place)));
    }

    private static <T> Repository<T> cached(Class<T> type, EmbeddedEventStore store) {
        return EventSourcingRepository.builder(type)
                .eventStore(store)
                .cache(new WeakReferenceCache())
                .build();
    }

    @Override
    public String name() {
        return "stock Axon JDBC";
    }

    @Override
    public long work(int callers, Duration time) throws Exception {
        return Race.loop(callers, time, (caller, of) -> {
            gateway.sendAndWait(patents.change(patents.turn(caller, of)));
            return 1;
        });
    }
}
