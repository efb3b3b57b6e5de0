package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一许可合同不重复备案. One contract is recorded once on an asset. */
public record ContractIsNotRecordedTwice(Provision provision) implements Rule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceRecorded event) {
        return before.licences()
                .of(event.dealing())
                .flatMap(Licence::recordedOn)
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceRecorded event) {
        return List.of(event.dealing());
    }
}
