package ipledger.app.demo;

import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.rest.body.BodyReader;
import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.fact.RecordFactsTogether;
import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * 城市装载. Takes an invented city in as an import does: many records in one append, in the city's own order. Each append
 * bears a key of its own, so that what was cut off goes on where it stopped: an append that is there already is passed over
 * unread.
 */
public final class CityFilling {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CommandOrigin ORIGIN = CommandOrigin.of("示范 城市", "reviewer", "import");

    private final CommandDesk desk;
    private final String name;
    private final LongConsumer progress;
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private int size;
    private long batches;
    private long events;

    private CityFilling(CommandDesk desk, String name, LongConsumer progress) {
        this.desk = desk;
        this.name = name;
        this.progress = progress;
    }

    /**
     * All of the city, on disk when it returns.
     *
     * @param progress told how many events were taken or there already
     * @return how many events the records bring, those of dealings aside
     */
    public static long fill(City city, String name, CommandDesk desk, LongConsumer progress) {
        var filling = new CityFilling(desk, name, progress);
        city.records(filling::take);
        filling.send();
        return filling.events;
    }

    private void take(Map<String, Object> record) {
        // A dealing brings an event of its own.
        int count =
                ((List<?>) record.getOrDefault("facts", List.of())).size() + (record.containsKey("dealing") ? 1 : 0);
        if (size + count > RecordFactsTogether.MOST_EVENTS) send();
        waiting.add(record);
        size += count;
    }

    private void send() {
        if (waiting.isEmpty()) return;
        var text = JSON.writeValueAsString(waiting);
        var origin =
                ORIGIN.withKey(name + "-" + batches, Octets.copyOf(Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
        if (!desk.isRecorded(origin))
            desk.send(
                    new RecordFactsTogether(
                            waiting.stream().map(CityFilling::facts).toList()),
                    origin);
        events += size;
        batches++;
        size = 0;
        waiting.clear();
        progress.accept(events);
    }

    /** 记录. What the generator writes of one. */
    record CityRecord(
            String source, String recordId, String note, Optional<DealingFact> dealing, List<AssetEvent> facts) {}

    private static RecordFacts facts(Map<String, Object> written) {
        var source = String.valueOf(written.get("source"));
        var id = String.valueOf(written.get("recordId"));
        var provenance = new Provenance(
                Optional.of(new SourceRecord(source, id, 0L, Optional.empty())),
                Optional.empty(),
                List.of(),
                Optional.of(String.valueOf(written.get("note"))));
        var read = BodyReader.read(
                JSON.valueToTree(written), CityRecord.class, Map.of(), Map.of("provenance", provenance));
        return new RecordFacts(new SourceKey(source, id), List.of(), read.facts(), read.dealing());
    }
}
