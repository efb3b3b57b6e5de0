package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze that forbids it is in effect on the day of recordal. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements Rule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceRecorded event) {
        return hindrances(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceRecorded event) {
        return List.of(hindrances(before, event));
    }

    private static List<String> hindrances(Asset before, LicenceRecorded event) {
        return before.hindrancesTo(FrozenAct.LICENCE, before.licences().sharesBurdenedBy(event), event.effectiveOn());
    }
}
