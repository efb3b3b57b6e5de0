package ipledger.app.ledger.axon;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * 流自零始. Axon's suite writes, in its tests of tokens, single events of random aggregates under sequence numbers 1 and 2,
 * streams without a beginning. The ledger refuses these: a stream that lacks its first entry is what a verifier must find.
 * This engine numbers such a stream from 0 and hands everything else through as it is.
 */
final class StreamsFromZero implements EventStorageEngine {
    private final EventStorageEngine ledger;
    private final Map<String, Long> shifts = new HashMap<>();

    StreamsFromZero(EventStorageEngine ledger) {
        this.ledger = ledger;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        ledger.appendEvents(events.stream().map(this::fromZero).toList());
    }

    private EventMessage<?> fromZero(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> domain)) {
            return event;
        }
        long shift = shifts.computeIfAbsent(domain.getAggregateIdentifier(), id -> domain.getSequenceNumber());
        return shift == 0
                ? event
                : new GenericDomainEventMessage<>(
                        domain.getType(),
                        domain.getAggregateIdentifier(),
                        domain.getSequenceNumber() - shift,
                        domain,
                        domain::getTimestamp);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        ledger.storeSnapshot(snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @org.jspecify.annotations.Nullable TrackingToken trackingToken, boolean mayBlock) {
        return ledger.readEvents(trackingToken, mayBlock);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return ledger.readEvents(aggregateIdentifier, firstSequenceNumber);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return ledger.readSnapshot(aggregateIdentifier);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return ledger.lastSequenceNumberFor(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return ledger.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return ledger.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return ledger.createTokenAt(dateTime);
    }
}
