package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 因质权实现而转移须有质权实现程序. Title passes by enforcement of a pledge only where one on the asset is, or was, enforced; an agreement beforehand that the asset becomes the pledgee's gives priority payment only. */
public record TransferFollowsEnforcement(Provision provision) implements Rule<TitleTransferred> {
    @Override
    public Class<TitleTransferred> concerns() {
        return TitleTransferred.class;
    }

    @Override
    public boolean permits(Asset before, TitleTransferred event) {
        return event.conveyance().ground() != TransferGround.PLEDGE_ENFORCEMENT
                || before.pledges().all().stream()
                        .anyMatch(pledge -> pledge.security().enforcement().isPresent());
    }
}
