package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceChanged;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变更的许可须存续. New terms are those of a licence that stands on the asset, between the same kinds of parties. */
public record ChangedTermsAreOfALicenceThatStands(Provision provision) implements Rule<LicenceChanged> {
    @Override
    public Class<LicenceChanged> concerns() {
        return LicenceChanged.class;
    }

    @Override
    public boolean permits(Asset before, LicenceChanged event) {
        return before.licences().of(event.dealing()).filter(Licence::stands).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceChanged event) {
        return List.of(event.dealing());
    }
}
