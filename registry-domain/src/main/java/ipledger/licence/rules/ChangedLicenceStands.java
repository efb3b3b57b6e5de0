package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变更的许可须存续. A change of term names a licence that stands on the asset. */
public record ChangedLicenceStands(Provision provision) implements Rule<LicenceTermChanged> {
    @Override
    public Class<LicenceTermChanged> concerns() {
        return LicenceTermChanged.class;
    }

    @Override
    public boolean permits(Asset before, LicenceTermChanged event) {
        return before.licences().of(event.dealing()).filter(Licence::stands).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceTermChanged event) {
        return List.of(event.dealing());
    }
}
