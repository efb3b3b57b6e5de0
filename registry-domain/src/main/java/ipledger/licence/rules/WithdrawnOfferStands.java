package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 撤回的开放许可声明须存在. What is withdrawn was declared. */
public record WithdrawnOfferStands(Provision provision) implements Rule<OpenLicenceWithdrawn> {
    @Override
    public Class<OpenLicenceWithdrawn> concerns() {
        return OpenLicenceWithdrawn.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceWithdrawn event) {
        return before.licences().openSince().isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceWithdrawn event) {
        return List.of();
    }
}
