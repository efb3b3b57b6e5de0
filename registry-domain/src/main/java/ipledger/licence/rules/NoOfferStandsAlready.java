package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 开放许可声明不得重复. A patent that is openly offered is not offered again before the first offer is withdrawn; a source that tells of it once more changes nothing. */
public record NoOfferStandsAlready(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        return event.provenance().isFact() || before.licences().openSince().isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(before.licences().openSince().orElseThrow());
    }
}
