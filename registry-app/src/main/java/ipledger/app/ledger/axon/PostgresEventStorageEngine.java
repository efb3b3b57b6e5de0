package ipledger.app.ledger.axon;

import ipledger.app.ledger.Append;
import ipledger.app.ledger.Draft;
import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.Receipt;
import ipledger.app.ledger.RequestKey;
import ipledger.app.ledger.StaleSequence;
import ipledger.app.ledger.axon.CommandDesk.ReceiptSlot;
import ipledger.app.ledger.codec.EncodedEvent;
import ipledger.app.ledger.codec.MetadataCodec;
import ipledger.app.ledger.codec.PayloadCodec;
import ipledger.ledger.StreamId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * 事件存储引擎. Axon's door to the ledger. The events of one unit of work are one append, durable when {@link
 * #appendEvents(List)} returns; whatever else the unit of work wrote would not be atomic with it, so nothing else may be
 * written there, and a second append in one unit of work is refused.
 *
 * <p>Positions are dense and in commit order, so a plain {@link GlobalSequenceTrackingToken} says all that a reader needs
 * to know.
 */
public class PostgresEventStorageEngine implements EventStorageEngine {
    /** Entries that are read at once. */
    static final int PAGE_ENTRIES = 1_000;

    /** A processor that follows the ledger finds a few new entries, mostly. */
    static final int FIRST_PAGE_ENTRIES = 100;

    /** Enough to keep the database and the decoding busy beside whoever takes the events. */
    private static final int PAGES_AHEAD = 3;

    /** Snapshots are a cache in memory: what is kept for decades must not hold a program's state. */
    static final int MAX_SNAPSHOTS = 1_000;

    private static final String APPENDED = PostgresEventStorageEngine.class.getName() + ".appended";

    private final LedgerWriter writer;
    private final LedgerReader reader;
    private final PayloadCodec codec;
    private final Map<String, DomainEventMessage<?>> snapshots = new LinkedHashMap<>();

    public PostgresEventStorageEngine(LedgerWriter writer, LedgerReader reader, PayloadCodec codec) {
        this.writer = writer;
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        CurrentUnitOfWork.ifStarted(unit -> {
            if (unit.root().resources().putIfAbsent(APPENDED, true) != null) {
                throw new IllegalStateException("A unit of work is one append; this one has appended before");
            }
        });
        var request = CommandOrigin.requestKeyOf(events.getFirst().getMetaData());
        Receipt receipt;
        try {
            receipt = writer.append(new Append(drafts(events, request), request));
        } catch (StaleSequence stale) {
            throw new ConcurrencyException(
                    "Another command was faster for " + stale.stream() + ": load it and decide again", stale);
        }
        if (receipt.alreadyThere()) {
            throw new AlreadyRecorded(receipt);
        }
        CurrentUnitOfWork.ifStarted(unit -> {
            @Nullable Message<?> receiver = unit.root().getMessage();
            // A unit of work may run without a message: then nobody waits for a receipt.
            if (receiver != null && receiver.getMetaData().get(ReceiptSlot.NAME) instanceof ReceiptSlot slot) {
                slot.fill(receipt);
            }
        });
    }

    private List<Draft> drafts(List<? extends EventMessage<?>> events, Optional<RequestKey> request) {
        var encoded = codec.encodeAll(events.stream().map(Message::getPayload).toList(), () -> endIfRecorded(request));
        return IntStream.range(0, events.size())
                .mapToObj(i -> draft(events.get(i), encoded.get(i)))
                .toList();
    }

    /** A request that is sent again must not make a key anew that was destroyed since. */
    private void endIfRecorded(Optional<RequestKey> request) {
        request.flatMap(reader::receiptOf).ifPresent(before -> {
            throw new AlreadyRecorded(before);
        });
    }

    private static Draft draft(EventMessage<?> event, EncodedEvent encoded) {
        var stream = event instanceof DomainEventMessage<?> domain
                ? new StreamId(domain.getType(), domain.getAggregateIdentifier())
                : new StreamId("", event.getIdentifier());
        return new Draft(
                stream,
                event instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0,
                UUID.fromString(event.getIdentifier()),
                encoded.type(),
                event.getTimestamp(),
                encoded.facts(),
                encoded.personal(),
                MetadataCodec.encode(event.getMetaData()));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return StreamSupport.stream(new Pages(positionOf(token)), false);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var events = new ArrayList<DomainEventMessage<?>>();
        for (long next = firstSequenceNumber; ; next += PAGE_ENTRIES) {
            var page = reader.stream(aggregateIdentifier, next, PAGE_ENTRIES);
            page.forEach(entry -> events.add(domain(entry)));
            if (page.size() < PAGE_ENTRIES) {
                return DomainEventStream.of(events);
            }
        }
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.lastSequence(aggregateIdentifier).stream().boxed().findFirst();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        synchronized (snapshots) {
            var newest = snapshots.remove(snapshot.getAggregateIdentifier());
            snapshots.put(
                    snapshot.getAggregateIdentifier(),
                    newest != null && newest.getSequenceNumber() > snapshot.getSequenceNumber() ? newest : snapshot);
            if (snapshots.size() > MAX_SNAPSHOTS) {
                snapshots.remove(snapshots.keySet().iterator().next());
            }
        }
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        synchronized (snapshots) {
            return Optional.ofNullable(snapshots.get(aggregateIdentifier));
        }
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head().size());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(reader.lastBefore(dateTime));
    }

    private static long positionOf(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        if (token instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a position in this ledger: " + token);
    }

    private TrackedEventMessage<?> tracked(LedgerEntry entry) {
        var token = new GlobalSequenceTrackingToken(entry.position());
        return entry.stream().type().isEmpty()
                ? new GenericTrackedEventMessage<>(token, new GenericEventMessage<>(message(entry), entry::recordedAt))
                : new GenericTrackedDomainEventMessage<>(token, domain(entry));
    }

    private DomainEventMessage<?> domain(LedgerEntry entry) {
        return new GenericDomainEventMessage<>(
                entry.stream().type(), entry.stream().id(), entry.sequence(), message(entry), entry::recordedAt);
    }

    private GenericMessage<Object> message(LedgerEntry entry) {
        var content = entry.content();
        return new GenericMessage<>(
                content.event().toString(),
                codec.decode(new EncodedEvent(content.type(), content.facts(), content.personal())),
                MetaData.from(MetadataCodec.decode(content.metadata())));
    }

    /**
     * 分页. Entries one after the other. What is asked for most, the few newest, is read at once; after a full page more are
     * read and decoded ahead, each as its own short reading: no connection is held between two pages.
     */
    private final class Pages extends Spliterators.AbstractSpliterator<TrackedEventMessage<?>> {
        private final ArrayDeque<Supplier<List<TrackedEventMessage<?>>>> ahead = new ArrayDeque<>();
        private long position;
        private long asked;
        private List<TrackedEventMessage<?>> page = List.of();
        private int next;
        private boolean isFirst = true;

        Pages(long position) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.position = position;
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
            if (next == page.size()) {
                page = nextPage();
                next = 0;
            }
            if (page.isEmpty()) {
                return false;
            }
            position++;
            action.accept(page.get(next++));
            return true;
        }

        private List<TrackedEventMessage<?>> nextPage() {
            if (isFirst) {
                isFirst = false;
                var newest = decoded(reader.after(position, FIRST_PAGE_ENTRIES));
                asked = position + newest.size();
                return newest.size() < FIRST_PAGE_ENTRIES ? atTheEnd(newest) : newest;
            }
            while (ahead.size() < PAGES_AHEAD) {
                ahead.add(reader.replay().ahead(asked, PAGE_ENTRIES, this::decoded));
                asked += PAGE_ENTRIES;
            }
            var read = ahead.removeFirst().get();
            return read.size() < PAGE_ENTRIES ? atTheEnd(read) : read;
        }

        /** What was read ahead of the end may have come later than the page before it, and is read again. */
        private List<TrackedEventMessage<?>> atTheEnd(List<TrackedEventMessage<?>> last) {
            ahead.clear();
            isFirst = true;
            return last;
        }

        private List<TrackedEventMessage<?>> decoded(List<LedgerEntry> entries) {
            var events = new ArrayList<TrackedEventMessage<?>>(entries.size());
            entries.forEach(entry -> events.add(tracked(entry)));
            return events;
        }
    }
}
