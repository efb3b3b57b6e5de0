package ipledger.source;

import ipledger.event.SourceEvent.CoverageStated;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** 数据来源聚合. Axon's seat for one source's stream: a delivery is stated once. */
@AggregateRoot(type = "source")
public class SourceAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads the identifier
    private @Nullable String source;

    private final Set<Delivery> deliveries = new HashSet<>();

    /** For Axon, which builds an aggregate before it replays. */
    public SourceAggregate() {}

    private record Delivery(String name, long records) {}

    void state(StateCoverage act) {
        if (deliveries.contains(new Delivery(act.delivery(), act.records()))) return;
        AggregateLifecycle.apply(new CoverageStated(
                act.source(), act.office(), act.from(), act.until(), act.delivery(), act.records(), act.provenance()));
    }

    @EventSourcingHandler
    void on(CoverageStated event) {
        source = event.source();
        deliveries.add(new Delivery(event.delivery(), event.records()));
    }
}
