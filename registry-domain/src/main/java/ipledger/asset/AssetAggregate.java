package ipledger.asset;

import ipledger.event.AssetEvent;
import ipledger.identifier.AssetNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * 资产聚合. Axon's seat for one asset's stream: it keeps the entries, {@link Asset} gives them meaning. No command handler
 * and no rule lives here.
 */
@AggregateRoot(type = "asset")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Axon reads the identifier
public class AssetAggregate {
    @AggregateIdentifier
    private String number;

    private final List<Entry> entries = new ArrayList<>();

    private @Nullable AssetHistory history;

    /** For Axon, which builds an aggregate before it replays. */
    public AssetAggregate() {}

    /** The entries so far as the history of {@code asset}; empty where it is entered for the first time. */
    public AssetHistory history(AssetNumber asset) {
        var longer = history == null
                ? AssetHistory.of(asset, entries)
                : history.plus(entries.subList(history.size(), entries.size()));
        if (!longer.asset().equals(asset))
            throw new IllegalStateException("the history of " + longer.asset() + " was asked for as " + asset);
        history = longer;
        return longer;
    }

    /** The entries so far, in the order of recording. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Records {@code events}, which must all be of this asset, in their order. */
    public void record(List<? extends AssetEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(AssetEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        number = event.asset().toString();
        entries.add(new Entry(sequence, recordedAt, event));
    }
}
