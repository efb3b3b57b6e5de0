package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 备案的许可须已订立并存续. A licence that is recorded was given on the asset and has not ended. */
public record RecordedLicenceWasGranted(Provision provision) implements Rule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceRecorded event) {
        return before.licences().of(event.dealing()).filter(Licence::stands).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceRecorded event) {
        return List.of(event.dealing());
    }
}
