package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.PledgeFiled;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 申请登记的质押须已约定. Registration is applied for a pledge that was agreed on the asset. */
public record FiledPledgeWasAgreed(Provision provision) implements Rule<PledgeFiled> {
    @Override
    public Class<PledgeFiled> concerns() {
        return PledgeFiled.class;
    }

    @Override
    public boolean permits(Asset before, PledgeFiled event) {
        return before.pledges()
                .of(event.dealing())
                .filter(pledge -> pledge.stage() == Pledge.Stage.AGREED)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeFiled event) {
        return List.of(event.dealing());
    }
}
