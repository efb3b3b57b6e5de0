package ipledger.projection;

import ipledger.event.ApprovalEvent;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent;
import ipledger.event.LedgerEvent;
import ipledger.event.PersonEvent;
import ipledger.event.ProgrammeEvent;
import ipledger.event.RegisterEvent;
import ipledger.event.SourceEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;

/** A ledger in memory whose positions begin with 1, as the real one's. */
public final class TestLedger {
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine(1);
    private final Map<String, Long> next = new HashMap<>();
    private long size;

    public EventStorageEngine engine() {
        return engine;
    }

    public long size() {
        return size;
    }

    public void append(Instant at, List<RegisterEvent> events) {
        for (var event : events) {
            var type = switch (event) {
                case AssetEvent e -> "asset";
                case DealingEvent e -> "dealing";
                case SourceEvent e -> "source";
                case ApprovalEvent e -> "proposal";
                case PersonEvent e -> "person";
                case LedgerEvent e -> "ledger";
                case ProgrammeEvent e -> "programme";
            };
            var stream = switch (event) {
                case AssetEvent e -> e.asset().toString();
                case DealingEvent e -> e.dealing().toString();
                case SourceEvent e -> e.source();
                case ApprovalEvent e -> e.proposal().toString();
                case PersonEvent e -> e.person();
                case LedgerEvent e -> e.ledger().toString();
                case ProgrammeEvent e -> e.programme();
            };
            long sequence = next.merge(stream, 1L, Long::sum) - 1;
            size++;
            engine.appendEvents(new GenericDomainEventMessage<>(
                    type,
                    stream,
                    sequence,
                    new GenericMessage<>(new UUID(0, size).toString(), event, MetaData.emptyInstance()),
                    () -> at));
        }
    }
}
