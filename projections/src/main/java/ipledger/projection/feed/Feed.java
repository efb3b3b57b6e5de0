package ipledger.projection.feed;

import ipledger.event.RegisterEvent;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * 供给. What Axon's streaming processor calls for a read model. Every segment sees every event, so that each checks that no
 * position is missing before it takes its share; the share is decided by the stream's name. Rows, the segment's position
 * and Axon's token are written in one transaction: each entry counts once, redelivery is harmless, a gap stops.
 */
public final class Feed implements EventHandlerInvoker {
    private final ReadModel model;
    private final Generations generations;
    private final Writing writing;

    public Feed(ReadModel model, Generations generations, Streams streams) {
        this.model = model;
        this.generations = generations;
        this.writing = new Writing(model, streams);
    }

    public ReadModel model() {
        return model;
    }

    /** The position up to which the live generation was filled when it became live. */
    long builtTo() {
        return generations.live(model).map(Generations.Live::builtTo).orElse(0L);
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    /** Takes the whole batch when its last event comes; a failure rolls the batch back, and the processor tries again. */
    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (!(CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch))
            throw new IllegalStateException("a read model is fed by a streaming processor only");
        if (!batch.isLastMessage(message)) return;
        deliver(
                batch.getMessages().stream()
                        .map(each -> Arrived.of((EventMessage<?>) each))
                        .toList(),
                segment);
    }

    /** A reset is a rebuild: into fresh tables, beside the live ones. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    /** Takes a batch, within a transaction. */
    void deliver(List<Arrived<RegisterEvent>> batch, Segment segment) {
        var live = generations.held(model);
        long reached = Progress.moved(live, segment, batch.getLast().position());
        var fresh = batch.stream().filter(each -> each.position() > reached).toList();
        if (fresh.isEmpty()) return;
        requireNoGap(reached, fresh);
        writing.write(
                live.tables(),
                fresh.stream().filter(each -> segment.matches(each.stream())).toList());
    }

    private void requireNoGap(long reached, List<Arrived<RegisterEvent>> fresh) {
        long before = reached;
        for (var each : fresh) {
            if (each.position() != before + 1)
                throw new IllegalStateException(
                        model.name() + ": after position " + before + " came " + each.position());
            before = each.position();
        }
    }
}
