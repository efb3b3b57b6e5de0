package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 独占或者排他许可期限内不得开放许可. No exclusive or sole licence stands when the patent is openly offered. */
public record NoExclusiveLicenceStands(Provision provision) implements ListingRule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public List<DealingNumber> amiss(Asset before, OpenLicenceDeclared event) {
        return before.licences().standingOn(event.effectiveOn()).stream()
                .filter(licence -> licence.terms().kind().excludesOtherLicensees())
                .map(Licence::dealing)
                .toList();
    }
}
