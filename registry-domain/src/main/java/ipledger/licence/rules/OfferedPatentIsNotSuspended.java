package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 中止期间不得开放许可. No suspension runs and no freeze that forbids licences is in effect when the patent is openly offered. */
public record OfferedPatentIsNotSuspended(Provision provision) implements ListingRule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public List<String> amiss(Asset before, OpenLicenceDeclared event) {
        return before.hindrancesTo(FrozenAct.LICENCE, List.of(), event.effectiveOn());
    }
}
