package ipledger.rectification.rules;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.RectificationEvent.FindingSettled;
import ipledger.finding.Finding;
import ipledger.finding.Findings;
import ipledger.rule.HistoryRule;
import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import java.time.Instant;
import java.util.List;

/** 所指疑点须存在且未处理. What is settled is a finding that stands open beside that entry. */
public record FindingIsOpen(Provision provision) implements HistoryRule<FindingSettled> {
    @Override
    public Class<FindingSettled> concerns() {
        return FindingSettled.class;
    }

    @Override
    public boolean permits(Rulebook law, AssetHistory known, FindingSettled event) {
        return new Findings(law)
                .of(known, Instant.MAX).stream()
                        .filter(finding -> finding.sequence() == event.sequence())
                        .filter(finding -> finding.violation().rule().equals(event.rule()))
                        .anyMatch(Finding::isOpen);
    }

    @Override
    public List<Object> particulars(Asset before, FindingSettled event) {
        return List.of(event.sequence(), event.rule());
    }
}
