package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未终止、未被宣告无效. What passes is a right that stands, or an application that is still pending. */
public record RightHasNotEnded(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return !before.right().statusOn(event.effectiveOn()).isEnded();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(before.right().statusOn(event.effectiveOn()));
    }
}
