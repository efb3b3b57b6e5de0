package ipledger.projection.feed;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.RegisterEvent;
import ipledger.identifier.AssetNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** 账本的读取. The ledger as the read side sees it, through Axon's engine. It takes connections of its own. */
public final class Streams {
    private final EventStorageEngine engine;
    private final RecentHistories recent = new RecentHistories();

    public Streams(EventStorageEngine engine) {
        this.engine = engine;
    }

    /** The position of the last entry of the ledger. */
    public long head() {
        var token = engine.createHeadToken();
        return token == null ? 0 : token.position().orElse(0);
    }

    /** All entries of an asset, none where it is not in the ledger. */
    public AssetHistory history(AssetNumber asset) {
        return first(asset, Long.MAX_VALUE);
    }

    /**
     * The history of an asset as far as it has {@code count} entries.
     *
     * @param newest the last of them, as far as the caller has them
     */
    AssetHistory first(AssetNumber asset, long count, List<Entry> newest) {
        return recent.first(asset, count, newest).orElseGet(() -> {
            var read = first(asset, count);
            recent.keep(read);
            return read;
        });
    }

    /** What was read of persons is not kept in memory. */
    void forgetRecent() {
        recent.forgetAll();
    }

    /** The first so many entries of an asset. */
    public AssetHistory first(AssetNumber asset, long count) {
        var entries = new ArrayList<Entry>();
        var stream = engine.readEvents(asset.toString(), 0);
        while (stream.hasNext()) {
            var message = stream.next();
            if (entries.size() == count) break;
            if (message.getSequenceNumber() != entries.size() || !(message.getPayload() instanceof AssetEvent event))
                throw new IllegalStateException("sequence " + entries.size() + " of " + asset + " is missing");
            entries.add(new Entry(message.getSequenceNumber(), message.getTimestamp(), event));
        }
        return AssetHistory.of(asset, entries);
    }

    /** Hands over the events after one position up to another, in batches of at most {@code size}. */
    void read(long after, long until, int size, Consumer<List<Arrived<RegisterEvent>>> taker) {
        if (until <= after) return;
        var batch = new ArrayList<Arrived<RegisterEvent>>(size);
        try (Stream<? extends TrackedEventMessage<?>> events =
                engine.readEvents(new GlobalSequenceTrackingToken(after), false)) {
            events.map(Arrived::of)
                    .takeWhile(arrived -> arrived.position() <= until)
                    .forEach(arrived -> {
                        batch.add(arrived);
                        if (batch.size() < size) return;
                        taker.accept(List.copyOf(batch));
                        batch.clear();
                    });
        }
        if (!batch.isEmpty()) taker.accept(List.copyOf(batch));
    }
}
