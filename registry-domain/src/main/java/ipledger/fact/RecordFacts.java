package ipledger.fact;

import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.RectificationEvent.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * 事实入账. What one record of a source establishes, over one or many assets: all of it is recorded or nothing. The legal
 * rules that it breaks become findings; nothing refuses it.
 *
 * @param record the source record, whose key every event's provenance bears
 * @param descriptions what the record says in passing of assets that the register may know better: entered only for an
 *     asset that has neither filing nor grant on record
 * @param facts what the record establishes
 * @param dealing the dealing that it is part of, where it is one
 */
public record RecordFacts(
        SourceKey record, List<AssetEvent> descriptions, List<AssetEvent> facts, Optional<DealingFact> dealing) {

    /**
     * 附带记载. Ends the source's name of a description that yields: to any record that establishes the filing or the grant
     * itself, and to a later description, in whatever order they come.
     */
    public static final String IN_PASSING = "/in-passing";

    public RecordFacts {
        descriptions = List.copyOf(descriptions);
        facts = List.copyOf(facts);
        for (var event : descriptions) requireFact(event);
        for (var event : facts) requireFact(event);
    }

    /** 所属交易. The dealing of a record: opened by the first one, given further assets by later ones. */
    public record DealingFact(DealingNumber number, DealingKind kind, DealingStage stage) {}

    private static void requireFact(AssetEvent event) {
        if (!event.provenance().isFact())
            throw new IllegalArgumentException("a fact must name its source and the record's id there: " + event);
    }
}
