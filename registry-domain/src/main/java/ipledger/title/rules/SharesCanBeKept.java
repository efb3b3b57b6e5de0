package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Passing;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 份额可以精确计算. After the transfer every holder's share is still an exact fraction that the register can keep. */
public record SharesCanBeKept(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return Passing.isExact(before.title().holders(), event.conveyance());
    }
}
