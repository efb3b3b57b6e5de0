package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze that forbids it is in effect on the day of recordal. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements ListingRule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public List<String> amiss(Asset before, LicenceRecorded event) {
        return before.hindrancesTo(FrozenAct.LICENCE, before.licences().sharesBurdenedBy(event), event.effectiveOn());
    }
}
