package ipledger.projection.feed;

import ipledger.event.ApprovalEvent;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent;
import ipledger.event.LedgerEvent;
import ipledger.event.PersonEvent;
import ipledger.event.ProgrammeEvent;
import ipledger.event.RegisterEvent;
import ipledger.event.SourceEvent;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * 到达的事件. One event as the feed hands it over.
 *
 * @param position 账本位置
 * @param sequence 流内序号
 */
public record Arrived<E extends RegisterEvent>(long position, long sequence, Instant recordedAt, E event) {

    static Arrived<RegisterEvent> of(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked
                && message instanceof DomainEventMessage<?> domain
                && message.getPayload() instanceof RegisterEvent event)
            return new Arrived<>(
                    tracked.trackingToken().position().orElseThrow(),
                    domain.getSequenceNumber(),
                    message.getTimestamp(),
                    event);
        throw new IllegalStateException("not an event of the ledger: " + message.getIdentifier() + " of "
                + message.getPayloadType().getName());
    }

    /** The stream's name: what one stream's events have in common, so that they stay in order in one segment. */
    String stream() {
        return switch (event) {
            case AssetEvent e -> e.asset().toString();
            case DealingEvent e -> e.dealing().toString();
            case SourceEvent e -> e.source();
            case ApprovalEvent e -> e.proposal().toString();
            case PersonEvent e -> e.person();
            case LedgerEvent e -> e.ledger().toString();
            case ProgrammeEvent e -> e.programme();
        };
    }

    Mark mark() {
        return new Mark(sequence + 1, position, recordedAt);
    }
}
