package ipledger.valuation.rules;

import ipledger.asset.Asset;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 评估基准日不晚于登载日. The valuation refers to a day that has come, and may be relied on from then on. */
public record ReferenceDateHasCome(Provision provision) implements Rule<ValuationRecorded> {
    @Override
    public Class<ValuationRecorded> concerns() {
        return ValuationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ValuationRecorded event) {
        var valuation = event.valuation();
        return !valuation.referenceDate().isAfter(event.effectiveOn())
                && !valuation.validUntil().isBefore(valuation.referenceDate());
    }

    @Override
    public List<Object> particulars(Asset before, ValuationRecorded event) {
        return List.of(event.valuation().referenceDate(), event.valuation().validUntil(), event.effectiveOn());
    }
}
