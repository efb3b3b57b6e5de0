package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 放弃前须撤回开放许可. An open licence is withdrawn before the patent is given up. */
public record OpenLicenceIsWithdrawnFirst(Provision provision) implements Rule<AbandonmentSought> {
    @Override
    public Class<AbandonmentSought> concerns() {
        return AbandonmentSought.class;
    }

    @Override
    public boolean permits(Asset before, AbandonmentSought event) {
        return before.licences().openSince().isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, AbandonmentSought event) {
        return List.of(before.licences().openSince().orElseThrow());
    }
}
