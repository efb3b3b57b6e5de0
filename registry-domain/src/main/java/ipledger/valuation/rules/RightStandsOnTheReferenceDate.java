package ipledger.valuation.rules;

import ipledger.asset.Asset;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 评估基准日权利尚未终止. What is valued has not ended on the day to which the valuation refers. */
public record RightStandsOnTheReferenceDate(Provision provision) implements Rule<ValuationRecorded> {
    @Override
    public Class<ValuationRecorded> concerns() {
        return ValuationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ValuationRecorded event) {
        var day = event.valuation().referenceDate();
        return before.right().endedOn().filter(end -> !day.isBefore(end)).isEmpty()
                && before.right().lastDay().filter(day::isAfter).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ValuationRecorded event) {
        return List.of(event.valuation().referenceDate());
    }
}
