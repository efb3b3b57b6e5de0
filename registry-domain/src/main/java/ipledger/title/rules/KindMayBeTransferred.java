package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 该种权利可以转让. The law admits a transfer of this kind of asset. */
public record KindMayBeTransferred(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return before.kind()
                .map(kind -> kind.transferTakesEffect() != AssetKind.Effect.NOT_ADMITTED)
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(before.kind().orElseThrow());
    }
}
