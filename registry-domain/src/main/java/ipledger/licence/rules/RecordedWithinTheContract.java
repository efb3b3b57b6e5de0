package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 商标许可在合同有效期内备案. The licence of a mark is recorded while the contract runs. */
public record RecordedWithinTheContract(Provision provision) implements Rule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceRecorded event) {
        return before.licences()
                .of(event.dealing())
                .flatMap(Licence::lastDay)
                .filter(event.effectiveOn()::isAfter)
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceRecorded event) {
        return List.of(
                before.licences().of(event.dealing()).flatMap(Licence::lastDay).orElseThrow());
    }
}
