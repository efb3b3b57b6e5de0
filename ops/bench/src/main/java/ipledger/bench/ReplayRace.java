package ipledger.bench;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerReplay;
import ipledger.app.ledger.LedgerReplay.Range;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.axon.PostgresEventStorageEngine;
import ipledger.app.ledger.codec.EncodedEvent;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.postgresql.PGConnection;

/** 重放. All events of a ledger: raw, decoded, verified, through Axon; and stock Axon on a store of its own. */
final class ReplayRace {
    private ReplayRace() {}

    static void run(Options options) throws Exception {
        int size = options.sizes("200000").getFirst();
        Bench.announce("replay of " + size + " events", size / 4_000 + options.rounds() * (size / 4_000L) + 60);
        try (var ground = Ground.prepared(options)) {
            var address = ground.register("ours");
            var patents = new Patents(size / Filling.EVENTS_EACH);
            try (var filling = new Filling(address)) {
                filling.fill(patents, 0, size);
                var source = ground.pool(address);
                var replay = new LedgerReplay(source, Filling.ID);
                var reader = new LedgerReader(source, Filling.ID);
                LedgerWriter none = append -> {
                    throw new IllegalStateException("only read");
                };
                var engine = new PostgresEventStorageEngine(none, reader, filling.codec);
                var stock = stock(ground.pool(ground.database("stock")), filling, patents);
                ground.settle(address);
                var rivals = List.<Rival>of(
                        once("binary COPY-out", () -> copied(source)),
                        once("decoded", () -> {
                            var read = new AtomicLong();
                            replay.read(
                                    new Range(0, size),
                                    entry -> filling.codec.decode(new EncodedEvent(
                                            entry.content().type(),
                                            entry.content().facts(),
                                            entry.content().personal())),
                                    page -> read.addAndGet(page.size()));
                            return read.get();
                        }),
                        once("verified: hashes", () -> {
                            var read = new AtomicLong();
                            replay.read(new Range(0, size), entry -> entry, page -> read.addAndGet(page.size()));
                            return read.get();
                        }),
                        once(
                                "verified: hashes, chains, root",
                                () -> replay.verify(new Range(0, size), page -> {})
                                        .entries()),
                        once("through Axon", () -> read(engine)),
                        once("stock Axon", () -> read(stock)));
                new Race(options, "events", rivals).run(List.of(1));
            }
        }
    }

    private static Rival once(String name, Callable<Long> whole) {
        return Rival.named(name, (callers, time) -> whole.call());
    }

    private static long copied(DataSource source) throws Exception {
        long rows = -1;
        try (var connection = source.getConnection()) {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy ledger.event to stdout (format binary)");
            while (copy.readFromCopy() != null) rows++;
        }
        return rows;
    }

    private static long read(EventStorageEngine engine) {
        try (var events = engine.readEvents(null, false)) {
            return events.filter(event -> event.getPayload() != null).count();
        }
    }

    private static JdbcEventStorageEngine stock(DataSource source, Filling filling, Patents patents) {
        var serializer = new CodecSerializer();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(source))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        var metadata = MetaData.from(ipledger.app.ledger.codec.MetadataCodec.decode(filling.metadata()));
        for (int place = 0; place < patents.count(); place++)
            engine.appendEvents(filling.drafts(patents, place).stream()
                    .map(draft -> new GenericDomainEventMessage<>(
                            "asset",
                            draft.stream().id(),
                            draft.sequence(),
                            new GenericMessage<>(
                                    draft.event().toString(),
                                    filling.codec.decode(
                                            new EncodedEvent(draft.type(), draft.facts(), draft.personal())),
                                    metadata),
                            draft::recordedAt))
                    .toList());
        return engine;
    }
}
