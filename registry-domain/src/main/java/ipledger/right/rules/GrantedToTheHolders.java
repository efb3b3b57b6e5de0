package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightGranted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 授权时的权利人与登记簿一致. The right is granted to those whom the register has as holders of the application; else a transfer is missing. */
public record GrantedToTheHolders(Provision provision) implements Rule<RightGranted> {
    @Override
    public Class<RightGranted> concerns() {
        return RightGranted.class;
    }

    @Override
    public boolean permits(Asset before, RightGranted event) {
        return event.holders()
                .map(granted -> before.holders().isEmpty()
                        || (before.areHolders(granted.parties())
                                && Asset.allAmong(before.holders(), granted.parties())))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, RightGranted event) {
        return List.of(event.holders().orElseThrow().parties(), before.holders());
    }
}
