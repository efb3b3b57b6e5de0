package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 该种权利可以出质. The law admits a pledge of this kind of asset. */
public record KindMayBePledged(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return before.kind()
                .map(kind -> kind.pledgeArises() != AssetKind.Effect.NOT_ADMITTED)
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(before.kind().orElseThrow());
    }
}
