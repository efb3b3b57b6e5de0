package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 滞纳期满方终止. A lapse is notified after the six months of grace, so that restoration runs from then. */
public record LapseIsNotifiedAfterGrace(Provision provision) implements Rule<RightLapsed> {
    @Override
    public Class<RightLapsed> concerns() {
        return RightLapsed.class;
    }

    @Override
    public boolean permits(Asset before, RightLapsed event) {
        return event.provenance().isFact()
                || event.restorableUntil()
                        .filter(until -> until.isBefore(earliest(event)))
                        .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightLapsed event) {
        return List.of(event.effectiveOn(), event.restorableUntil().orElseThrow(), earliest(event));
    }

    private static final int GRACE_AND_RESTORATION_MONTHS = 8;

    private static LocalDate earliest(RightLapsed event) {
        return event.effectiveOn().plusMonths(GRACE_AND_RESTORATION_MONTHS);
    }
}
