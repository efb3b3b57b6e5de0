package ipledger.defect.rules;

import ipledger.asset.Asset;
import ipledger.asset.Defect;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 改正期限为三十日. What was left out may be added within thirty days of the notice, no longer. */
public record LimitIsThirtyDays(Provision provision) implements Rule<DefectNoted> {
    @Override
    public Class<DefectNoted> concerns() {
        return DefectNoted.class;
    }

    @Override
    public boolean permits(Asset before, DefectNoted event) {
        return !event.lastDay().isAfter(Defect.lastDayFrom(event.effectiveOn()));
    }

    @Override
    public List<Object> particulars(Asset before, DefectNoted event) {
        return List.of(event.lastDay(), Defect.lastDayFrom(event.effectiveOn()));
    }
}
