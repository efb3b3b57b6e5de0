package ipledger.app.ledger.axon;

import ipledger.app.ledger.axon.AggregateMemory.Kept;
import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;

/**
 * 聚合库. Loads aggregates from memory where they were used of late. A remembered aggregate is never trusted: an append on it
 * is checked by the ledger's sequence; a command that only looked at it, or was refused because of it, has its sequence
 * compared with the ledger's before the answer counts. Whatever turns out to be old is forgotten and the command decided
 * anew ({@link CommandDesk}).
 *
 * <p>Axon's own cache ({@link Cache}) forgets an aggregate after every refusal, and answers from an old one without a word.
 */
final class RememberedAggregates<T> extends EventSourcingRepository<T> {
    private final EventStore events;
    private final RepositoryProvider repositories;
    private final AggregateMemory<T> memory;

    RememberedAggregates(Class<T> type, EventStore events, RepositoryProvider repositories, int most) {
        super(EventSourcingRepository.builder(type).eventStore(events).repositoryProvider(repositories));
        this.events = events;
        this.repositories = repositories;
        this.memory = new AggregateMemory<>(most);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        var found = memory.find(id);
        return found.isPresent() ? remembered(id, found.get()) : read(id, expectedVersion);
    }

    private EventSourcedAggregate<T> remembered(String id, Kept<T> kept) {
        var aggregate = EventSourcedAggregate.reconstruct(
                kept.root(),
                aggregateModel(),
                kept.sequence(),
                false,
                events,
                repositories,
                NoSnapshotTriggerDefinition.TRIGGER);
        CurrentUnitOfWork.ifStarted(unit -> LookedAt.of(unit).ifPresent(all -> all.add(() -> isCurrent(id, kept))));
        forgetWhereChangedInVain(id, aggregate, kept);
        return aggregate;
    }

    private EventSourcedAggregate<T> read(String id, @Nullable Long expectedVersion) {
        var aggregate = super.doLoadWithLock(id, expectedVersion);
        if (aggregate.version() != null) {
            var kept = new Kept<>(aggregate.getAggregateRoot(), aggregate.version());
            memory.keep(id, kept);
            forgetWhereChangedInVain(id, aggregate, kept);
        }
        return aggregate;
    }

    /** What is kept is the very object that the command changes: where the changes are not recorded it is of no use. */
    private void forgetWhereChangedInVain(String id, EventSourcedAggregate<T> aggregate, Kept<T> kept) {
        CurrentUnitOfWork.ifStarted(unit -> unit.onRollback(ended -> {
            if (!isUnchanged(aggregate, kept)) {
                memory.forget(id);
            }
        }));
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        var id = aggregate.identifierAsString();
        var before = memory.find(id);
        if (before.filter(kept -> isUnchanged(aggregate, kept)).isPresent()) {
            if (!isCurrent(id, before.get())) {
                throw new ConcurrencyException("What was remembered of " + id + " is behind the ledger: decide again");
            }
        } else if (aggregate.version() != null) {
            var kept = new Kept<>(aggregate.getAggregateRoot(), aggregate.version());
            CurrentUnitOfWork.get().afterCommit(unit -> memory.keep(id, kept));
        }
    }

    private static boolean isUnchanged(EventSourcedAggregate<?> aggregate, Kept<?> kept) {
        return Optional.ofNullable(aggregate.version()).equals(Optional.of(kept.sequence()));
    }

    /** Asks the ledger; what is old is forgotten. */
    private boolean isCurrent(String id, Kept<T> kept) {
        boolean isCurrent = events.lastSequenceNumberFor(id).equals(Optional.of(kept.sequence()));
        if (!isCurrent) {
            memory.forget(id);
        }
        return isCurrent;
    }
}
