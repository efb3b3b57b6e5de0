package ipledger.valuation.rules;

import ipledger.asset.Asset;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一评估报告不重复登载. A report that stands is entered once on an asset. */
public record ReportIsEnteredOnce(Provision provision) implements Rule<ValuationRecorded> {
    @Override
    public Class<ValuationRecorded> concerns() {
        return ValuationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ValuationRecorded event) {
        return before.valuations()
                .of(event.valuation().reportNumber())
                .filter(valued -> valued.withdrawnOn().isEmpty())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ValuationRecorded event) {
        return List.of(event.valuation().reportNumber());
    }
}
