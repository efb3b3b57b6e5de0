package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 转让应当订立书面合同. A sale or contribution is by written contract: its day is stated, or it is among the documents. */
public record ContractIsInWriting(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return event.provenance().isFact()
                || !event.conveyance().ground().isSale()
                || event.conveyance().agreedOn().isPresent()
                || event.provenance().has(DocumentKind.CONTRACT);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(event.dealing());
    }
}
