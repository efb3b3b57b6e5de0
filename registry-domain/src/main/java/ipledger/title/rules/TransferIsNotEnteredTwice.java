package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferAgreed;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一转让不重复登载. One transfer is agreed once on an asset and moves title once. */
public record TransferIsNotEnteredTwice(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        var entered = before.title().of(event.dealing());
        return switch (event) {
            case TransferAgreed e -> entered.isEmpty();
            case TitleTransferred e ->
                entered.filter(transfer -> !transfer.isRunning()).isEmpty();
        };
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(event.dealing());
    }
}
