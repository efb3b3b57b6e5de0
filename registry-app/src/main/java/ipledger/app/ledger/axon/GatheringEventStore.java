package ipledger.app.ledger.axon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * 汇集通知. Axon's event store, which wakes those who follow the ledger a moment after something was recorded, once for all that
 * was recorded meanwhile: Axon's own wakes its reading thread after every command, which costs more than to judge it.
 */
final class GatheringEventStore extends EmbeddedEventStore {
    private static final long MOMENT_MILLIS = 2;

    private final Executor aMomentLater =
            CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS, Runnable::run);
    private final AtomicBoolean isToWake = new AtomicBoolean();

    GatheringEventStore(EmbeddedEventStore.Builder parts) {
        super(parts);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (isToWake.compareAndSet(false, true)) {
            aMomentLater.execute(() -> {
                // Before they look: what is recorded from here on wakes them again.
                isToWake.set(false);
                super.afterCommit(events);
            });
        }
    }
}
