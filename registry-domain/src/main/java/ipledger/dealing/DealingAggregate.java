package ipledger.dealing;

import ipledger.event.DealingEvent;
import ipledger.event.DealingEvent.DealingAssetsAdded;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStageReached;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.identifier.AssetNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** 交易聚合. Axon's seat for one dealing's stream: its kind and its assets. */
@AggregateRoot(type = "dealing")
public class DealingAggregate {
    @AggregateIdentifier
    private @Nullable String number;

    private @Nullable DealingKind kind;
    private final Set<AssetNumber> assets = new LinkedHashSet<>();

    /** For Axon, which builds an aggregate before it replays. */
    public DealingAggregate() {}

    /** True once the dealing has been opened. */
    public boolean isOpen() {
        return number != null;
    }

    /** Which way of dealing it is; absent before it is opened. */
    public @Nullable DealingKind kind() {
        return kind;
    }

    /** The assets that it is about, in the order in which they came. */
    public List<AssetNumber> assets() {
        return List.copyOf(assets);
    }

    /** Records {@code events}, which must all be of this dealing. */
    public void record(List<? extends DealingEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DealingEvent event) {
        number = event.dealing().toString();
        switch (event) {
            case DealingOpened e -> {
                kind = e.kind();
                assets.addAll(e.assets());
            }
            case DealingAssetsAdded e -> assets.addAll(e.assets());
            case DealingStageReached e -> assets.addAll(e.assets());
            case PaymentMade e -> {} // money moves neither stage nor assets
        }
    }
}
