package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Transfer;
import ipledger.event.TitleEvent.TransferFiled;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 申请登记的转让须已约定. Registration is applied for a transfer that was agreed on the asset and has not moved title. */
public record FiledTransferWasAgreed(Provision provision) implements Rule<TransferFiled> {
    @Override
    public Class<TransferFiled> concerns() {
        return TransferFiled.class;
    }

    @Override
    public boolean permits(Asset before, TransferFiled event) {
        return before.title()
                .of(event.dealing())
                .filter(transfer -> transfer.stage() == Transfer.Stage.AGREED)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, TransferFiled event) {
        return List.of(event.dealing());
    }
}
