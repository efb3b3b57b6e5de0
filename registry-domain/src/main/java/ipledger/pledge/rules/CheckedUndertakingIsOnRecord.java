package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.PledgeEvent.UndertakingChecked;
import ipledger.rule.HistoryRule;
import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import java.util.List;

/** 核查的承诺书须已登载. The undertaking that was checked is among the documents on record. */
public record CheckedUndertakingIsOnRecord(Provision provision) implements HistoryRule<UndertakingChecked> {
    @Override
    public Class<UndertakingChecked> concerns() {
        return UndertakingChecked.class;
    }

    @Override
    public boolean permits(Rulebook law, AssetHistory known, UndertakingChecked event) {
        return known.entries().stream()
                .flatMap(entry -> entry.event().provenance().documents().stream())
                .anyMatch(document -> document.sha256().equals(event.sha256()));
    }

    @Override
    public List<Object> particulars(Asset before, UndertakingChecked event) {
        return List.of(event.sha256());
    }
}
