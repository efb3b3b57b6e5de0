package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.asset.Preservation;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 保全期限不超过法定上限. An order runs no longer than the law admits at a time. */
public record FreezeRunsNoLongerThanAdmitted(Provision provision) implements Rule<FreezeOrdered> {
    @Override
    public Class<FreezeOrdered> concerns() {
        return FreezeOrdered.class;
    }

    @Override
    public boolean permits(Asset before, FreezeOrdered event) {
        return event.lastDay()
                .filter(day -> day.isAfter(longest(before, event)))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, FreezeOrdered event) {
        return List.of(event.lastDay().orElseThrow(), longest(before, event));
    }

    private static LocalDate longest(Asset before, FreezeOrdered event) {
        return Preservation.longestFrom(event.effectiveOn(), event.ground(), before.kind());
    }
}
