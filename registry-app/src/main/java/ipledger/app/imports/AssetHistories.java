package ipledger.app.imports;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.identifier.AssetNumber;
import java.util.ArrayList;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** 资产历史读取. Reads an asset's entries as they stand in the ledger, without locking anything. */
final class AssetHistories {
    private final EventStore ledger;

    AssetHistories(EventStore ledger) {
        this.ledger = ledger;
    }

    AssetHistory of(AssetNumber asset) {
        var entries = new ArrayList<Entry>();
        ledger.readEvents(asset.toString()).asStream().forEach(message -> {
            if (message.getPayload() instanceof AssetEvent event)
                entries.add(new Entry(message.getSequenceNumber(), message.getTimestamp(), event));
        });
        return AssetHistory.of(asset, entries);
    }
}
