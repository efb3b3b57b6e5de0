package ipledger.projection.feed;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * 处理器. Axon's pooled streaming processors, one for each read model. The token store and the transaction manager must
 * write in the database of the rows, on the same connection; then rows and token are one transaction. Nodes share the
 * segments by claims on the tokens.
 */
public final class Processors implements AutoCloseable {
    /** Events that are taken in one transaction. */
    static final int BATCH_EVENTS = 256;

    private static final int STOP_SECONDS = 5;

    private final ScheduledExecutorService coordinators;
    private final ScheduledExecutorService workers;
    private final List<PooledStreamingEventProcessor> all;

    /** @param segments into how many shares each read model is divided; fixed once the tokens are there */
    public Processors(
            List<Feed> feeds,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            TokenStore tokens,
            TransactionManager transactions,
            int segments) {
        coordinators = Executors.newScheduledThreadPool(1, named("projection-coordinator"));
        workers = Executors.newScheduledThreadPool(feeds.size() * segments, named("projection-worker"));
        all = feeds.stream()
                .map(feed -> PooledStreamingEventProcessor.builder()
                        .name(feed.model().name())
                        .eventHandlerInvoker(feed)
                        .messageSource(events)
                        .tokenStore(tokens)
                        .transactionManager(transactions)
                        .coordinatorExecutor(coordinators)
                        .workerExecutor(workers)
                        .initialSegmentCount(segments)
                        // What a rebuild had filled before the first token was made need not be read again.
                        .initialToken(source -> new GlobalSequenceTrackingToken(feed.builtTo()))
                        .batchSize(BATCH_EVENTS)
                        .errorHandler(PropagatingErrorHandler.instance())
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .build())
                .toList();
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().name(name + "-", 1).daemon().factory();
    }

    public void start() {
        all.forEach(PooledStreamingEventProcessor::start);
    }

    /** False while some processor has stopped on a failure that is tried again. */
    public boolean areWell() {
        return all.stream().noneMatch(PooledStreamingEventProcessor::isError)
                && all.stream()
                        .noneMatch(processor -> processor.processingStatus().values().stream()
                                .anyMatch(status -> Objects.nonNull(status.getError())));
    }

    /** Ends after the batches that are under way; a database that is gone does not hold it up. */
    @Override
    public void close() {
        var stopped = CompletableFuture.allOf(
                all.stream().map(PooledStreamingEventProcessor::shutdownAsync).toArray(CompletableFuture<?>[]::new));
        try {
            stopped.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unfinished) {
            // What was under way is rolled back with its token, and comes again at the next start.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            coordinators.shutdownNow();
            workers.shutdownNow();
        }
    }
}
