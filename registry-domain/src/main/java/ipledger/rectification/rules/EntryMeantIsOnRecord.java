package ipledger.rectification.rules;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.rule.HistoryRule;
import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import java.util.List;

/** 所指条目须存在. A rectification names an entry of the asset. */
public record EntryMeantIsOnRecord(Provision provision) implements HistoryRule<EntryVoided> {
    @Override
    public Class<EntryVoided> concerns() {
        return EntryVoided.class;
    }

    @Override
    public boolean permits(Rulebook law, AssetHistory known, EntryVoided event) {
        return !known.meantBy(event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, EntryVoided event) {
        return List.of(event.target().text());
    }
}
