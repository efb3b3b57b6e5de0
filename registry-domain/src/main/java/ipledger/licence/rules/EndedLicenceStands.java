package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 终止的许可须存续. An end names a licence that stands on the asset. */
public record EndedLicenceStands(Provision provision) implements Rule<LicenceEnded> {
    @Override
    public Class<LicenceEnded> concerns() {
        return LicenceEnded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEnded event) {
        return before.licences().of(event.dealing()).filter(Licence::stands).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEnded event) {
        return List.of(event.dealing());
    }
}
