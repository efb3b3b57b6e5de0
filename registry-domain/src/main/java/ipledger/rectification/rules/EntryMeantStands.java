package ipledger.rectification.rules;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.rule.HistoryRule;
import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import java.util.List;

/** 所指条目须未作废. An act voids an entry that still stands; a source may void what somebody voided before. */
public record EntryMeantStands(Provision provision) implements HistoryRule<EntryVoided> {
    @Override
    public Class<EntryVoided> concerns() {
        return EntryVoided.class;
    }

    @Override
    public boolean permits(Rulebook law, AssetHistory known, EntryVoided event) {
        return event.provenance().isFact()
                || known.meantBy(event).isEmpty()
                || known.meantBy(event).stream().anyMatch(entry -> !known.isVoided(entry.sequence()));
    }

    @Override
    public List<Object> particulars(Asset before, EntryVoided event) {
        return List.of(event.target().text());
    }
}
