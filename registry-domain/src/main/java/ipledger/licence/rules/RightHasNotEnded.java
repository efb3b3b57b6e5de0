package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未终止、未被宣告无效. What is licensed stands. */
public record RightHasNotEnded(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return !before.right().statusOn(event.effectiveOn()).isEnded();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(before.right().statusOn(event.effectiveOn()));
    }
}
