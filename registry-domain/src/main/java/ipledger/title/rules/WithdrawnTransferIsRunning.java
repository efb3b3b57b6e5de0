package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Transfer;
import ipledger.event.TitleEvent.TransferWithdrawn;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 终止的转让须未完成. A transfer that is given up was agreed, and title has not moved. */
public record WithdrawnTransferIsRunning(Provision provision) implements Rule<TransferWithdrawn> {
    @Override
    public Class<TransferWithdrawn> concerns() {
        return TransferWithdrawn.class;
    }

    @Override
    public boolean permits(Asset before, TransferWithdrawn event) {
        return before.title().of(event.dealing()).filter(Transfer::isRunning).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, TransferWithdrawn event) {
        return List.of(event.dealing());
    }
}
