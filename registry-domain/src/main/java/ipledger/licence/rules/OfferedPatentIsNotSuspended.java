package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 中止期间不得开放许可. No suspension runs and no freeze that forbids licences is in effect when the patent is openly offered. */
public record OfferedPatentIsNotSuspended(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        return hindrances(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(hindrances(before, event));
    }

    private static List<String> hindrances(Asset before, OpenLicenceDeclared event) {
        return before.hindrancesTo(FrozenAct.LICENCE, List.of(), event.effectiveOn());
    }
}
