package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightGranted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 授权日不早于申请日. A right is granted on or after the day of its filing. */
public record GrantIsNotBeforeFiling(Provision provision) implements Rule<RightGranted> {
    @Override
    public Class<RightGranted> concerns() {
        return RightGranted.class;
    }

    @Override
    public boolean permits(Asset before, RightGranted event) {
        return filedOn(before, event)
                .filter(day -> event.effectiveOn().isBefore(day))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightGranted event) {
        return List.of(event.effectiveOn(), filedOn(before, event).orElseThrow());
    }

    private static Optional<LocalDate> filedOn(Asset before, RightGranted event) {
        return event.filedOn().or(() -> before.right().filedOn());
    }
}
