package ipledger.app.imports.cngazette;

import ipledger.event.AssetEvent;
import ipledger.fact.RecordFacts.DealingFact;
import java.util.List;
import java.util.Optional;

/**
 * 公告内容. What one announcement establishes; nothing where it is not of concern.
 *
 * @param facts never empty but for what is not of concern
 */
public record Announced(List<AssetEvent> facts, Optional<DealingFact> dealing) {
    static final Announced NOTHING = new Announced(List.of(), Optional.empty());

    public Announced {
        facts = List.copyOf(facts);
    }

    static Announced of(AssetEvent... facts) {
        return new Announced(List.of(facts), Optional.empty());
    }

    static Announced of(DealingFact dealing, List<AssetEvent> facts) {
        return new Announced(facts, Optional.of(dealing));
    }

    public boolean isOfConcern() {
        return !facts.isEmpty();
    }
}
