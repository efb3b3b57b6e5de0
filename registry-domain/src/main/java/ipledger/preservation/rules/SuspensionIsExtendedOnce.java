package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.asset.Preservation.Suspension;
import ipledger.event.PreservationEvent.SuspensionExtended;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 中止延长一次、不超过六个月. A suspension that runs is extended once, by six months at most. */
public record SuspensionIsExtendedOnce(Provision provision) implements Rule<SuspensionExtended> {
    @Override
    public Class<SuspensionExtended> concerns() {
        return SuspensionExtended.class;
    }

    @Override
    public boolean permits(Asset before, SuspensionExtended event) {
        return before.preservation()
                .suspensionFor(event.dispute())
                .filter(suspension -> suspension.runsOn(event.effectiveOn()))
                .filter(suspension -> suspension.extendedOn().isEmpty())
                .filter(suspension ->
                        !event.lastDay().isAfter(suspension.lastDay().plusMonths(MOST_MONTHS)))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, SuspensionExtended event) {
        return List.of(
                event.dispute(),
                event.lastDay(),
                before.preservation()
                        .suspensionFor(event.dispute())
                        .<Object>map(Suspension::lastDay)
                        .orElse("-"));
    }

    private static final int MOST_MONTHS = 6;
}
