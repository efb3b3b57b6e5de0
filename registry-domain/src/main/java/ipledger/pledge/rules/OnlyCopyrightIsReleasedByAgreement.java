package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 协商一致注销限于著作权质权. That both agree is a ground of its own for copyright only; elsewhere the pledgee gives the pledge up. */
public record OnlyCopyrightIsReleasedByAgreement(Provision provision) implements Rule<PledgeReleased> {
    @Override
    public Class<PledgeReleased> concerns() {
        return PledgeReleased.class;
    }

    @Override
    public boolean permits(Asset before, PledgeReleased event) {
        return event.ground() != ReleaseGround.BOTH_AGREED;
    }
}
