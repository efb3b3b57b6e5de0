package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 著作权许可须写明使用的权利种类. An exclusive licence of copyright says which ways of use it covers. */
public record CopyrightLicenceNamesItsUses(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return event.provenance().isFact()
                || event.terms().kind() != LicenceKind.EXCLUSIVE_COPYRIGHT
                || !event.terms().scope().uses().isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(event.dealing());
    }
}
