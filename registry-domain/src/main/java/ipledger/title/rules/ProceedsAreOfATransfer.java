package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Transfer;
import ipledger.event.TitleEvent.ProceedsApplied;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 处理的须为已登载转让的价款. What is told of a price concerns a transfer that is entered on the asset, by which somebody takes for money. */
public record ProceedsAreOfATransfer(Provision provision) implements Rule<ProceedsApplied> {
    @Override
    public Class<ProceedsApplied> concerns() {
        return ProceedsApplied.class;
    }

    @Override
    public boolean permits(Asset before, ProceedsApplied event) {
        return before.title()
                .of(event.dealing())
                .filter(transfer -> transfer.stage() != Transfer.Stage.WITHDRAWN)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ProceedsApplied event) {
        return List.of(event.dealing());
    }
}
