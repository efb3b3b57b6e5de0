package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.rule.HistoryRule;
import ipledger.rule.Provision;
import ipledger.rule.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 中止期间不因欠费终止. While a patent is suspended or frozen it does not lapse for an unpaid annuity: neither where that began
 * before the due day nor where it came within the months of grace.
 */
public record SuspendedRightDoesNotLapse(Provision provision) implements HistoryRule<RightLapsed> {
    private static final int GRACE_MONTHS = 6;

    @Override
    public Class<RightLapsed> concerns() {
        return RightLapsed.class;
    }

    @Override
    public boolean permits(Rulebook law, AssetHistory known, RightLapsed event) {
        var graceEnd = graceEnd(event);
        var asset = known.asOf(graceEnd, Instant.MAX);
        return asset.kind().filter(AssetKind::isPatent).isEmpty()
                || asset.hindrancesOn(graceEnd).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightLapsed event) {
        return List.of(event.effectiveOn(), graceEnd(event));
    }

    private static LocalDate graceEnd(RightLapsed event) {
        return event.effectiveOn().plusMonths(GRACE_MONTHS);
    }
}
