package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一许可不重复登载. One licence is given once on an asset. */
public record LicenceIsNotGrantedTwice(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return before.licences().of(event.dealing()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(event.dealing());
    }
}
