package ipledger.valuation.rules;

import ipledger.asset.Asset;
import ipledger.event.ValuationEvent.ValuationWithdrawn;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 撤回的评估报告须已登载. A report that is taken back stands on the asset. */
public record WithdrawnReportIsOnRecord(Provision provision) implements Rule<ValuationWithdrawn> {
    @Override
    public Class<ValuationWithdrawn> concerns() {
        return ValuationWithdrawn.class;
    }

    @Override
    public boolean permits(Asset before, ValuationWithdrawn event) {
        return before.valuations()
                .of(event.reportNumber())
                .filter(valued -> valued.withdrawnOn().isEmpty())
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ValuationWithdrawn event) {
        return List.of(event.reportNumber());
    }
}
