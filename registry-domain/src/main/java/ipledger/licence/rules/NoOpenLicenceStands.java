package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 开放许可期间不得给予独占或者排他许可. While the patent is openly offered, no exclusive or sole licence is given. */
public record NoOpenLicenceStands(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return before.licences().openSince().isEmpty()
                || before.licences()
                        .termsOf(event)
                        .filter(terms -> terms.kind().excludesOtherLicensees())
                        .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(before.licences().openSince().orElseThrow());
    }
}
